from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SecretUpsert(Model):
    """Used by ``POST /api/v1/workspaces/current/secrets``."""

    key: str
    value: str | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "key" in data:
            self.key = data["key"]
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
