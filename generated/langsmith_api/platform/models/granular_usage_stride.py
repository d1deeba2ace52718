from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GranularUsageStride(Model):
    """Part of other models."""

    days: int | None = None
    hours: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "days" in data:
            self.days = data["days"]
        if "hours" in data:
            self.hours = data["hours"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
