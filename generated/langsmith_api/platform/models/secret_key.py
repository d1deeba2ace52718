from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SecretKey(Model):
    """Used by ``GET /api/v1/workspaces/current/secrets``."""

    key: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "key" in data:
            self.key = data["key"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
