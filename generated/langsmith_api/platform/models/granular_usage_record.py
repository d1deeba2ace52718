from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .granular_usage_dimensions import GranularUsageDimensions


@model
class GranularUsageRecord(Model):
    """Part of other models."""

    dimensions: GranularUsageDimensions
    time_bucket: datetime | None = None
    traces: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "dimensions" in data:
            self.dimensions = models.GranularUsageDimensions.decode(data["dimensions"])
        if "time_bucket" in data:
            self.time_bucket = to_datetime(data["time_bucket"])
        if "traces" in data:
            self.traces = data["traces"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
