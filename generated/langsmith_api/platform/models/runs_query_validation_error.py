from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class RunsQueryValidationError(Model):
    """Part of other models."""

    field: str
    message: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "field" in data:
            self.field = data["field"]
        if "message" in data:
            self.message = data["message"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
