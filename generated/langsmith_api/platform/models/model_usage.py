"""ModelUsage (``usage.ModelUsage`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ModelUsage(Model):
    """Part of other models."""

    last_used: str | None = None
    model_name: str | None = None
    run_count: int | None = None
    total_cost: float | None = None

    contract_name: ClassVar[str] = "usage.ModelUsage"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "last_used" in data:
            self.last_used = data["last_used"]
        if "model_name" in data:
            self.model_name = data["model_name"]
        if "run_count" in data:
            self.run_count = data["run_count"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
