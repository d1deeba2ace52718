from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class StripeTaxId(Model):
    """Part of other models."""

    type: str
    value: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "type" in data:
            self.type = data["type"]
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
