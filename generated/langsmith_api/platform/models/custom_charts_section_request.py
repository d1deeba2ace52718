from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .run_stats_group_by import RunStatsGroupBy
    from .timedelta_input import TimedeltaInput


@model
class CustomChartsSectionRequest(Model):
    """Used by ``POST /api/v1/charts/section/{section_id}``, ``POST /api/v1/sessions/{session_id}/dashboard``."""

    end_time: datetime | None = None
    group_by: RunStatsGroupBy | None = None
    omit_data: bool | None = None
    start_time: datetime | None = None
    stride: TimedeltaInput | None = None
    timezone: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "group_by" in data:
            self.group_by = models.RunStatsGroupBy.decode(data["group_by"])
        if "omit_data" in data:
            self.omit_data = data["omit_data"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "stride" in data:
            self.stride = models.TimedeltaInput.decode(data["stride"])
        if "timezone" in data:
            self.timezone = data["timezone"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
