from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SupabaseAttributeMappingKey(Model):
    """Part of other models."""

    name: str
    array: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "array" in data:
            self.array = data["array"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
