"""SecretKey."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from ..._core.model import Model, model, new


@model
class SecretKey(Model):
    """Of ``GET /api/v1/workspaces/current/secrets``."""

    key: str

    contract_name: ClassVar[str] = "SecretKey"
    contract_required: ClassVar[frozenset[str]] = frozenset(("key",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "key" in data:
            self.key = data["key"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
