from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class CustomChartsDataPoint(Model):
    """Part of other models."""

    series_id: str
    timestamp: datetime
    value: int | float | dict[str, Any] | None
    group: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "series_id" in data:
            self.series_id = data["series_id"]
        if "timestamp" in data:
            self.timestamp = to_datetime(data["timestamp"])
        if "value" in data:
            self.value = data["value"]
        if "group" in data:
            self.group = data["group"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
