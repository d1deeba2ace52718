from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class PromptOptimizationResult(Model):
    """Part of other models."""

    timestamp: datetime
    x: float
    y: float

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "timestamp" in data:
            self.timestamp = to_datetime(data["timestamp"])
        if "x" in data:
            self.x = data["x"]
        if "y" in data:
            self.y = data["y"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
