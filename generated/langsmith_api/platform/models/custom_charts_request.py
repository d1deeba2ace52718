from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .timedelta_input import TimedeltaInput


@model
class CustomChartsRequest(Model):
    """Used by ``POST /api/v1/charts``, ``POST /api/v1/charts/{chart_id}``, ``POST /api/v1/org-charts`` and 1 more."""

    after_index: int | None = None
    end_time: datetime | None = None
    omit_data: bool | None = None
    start_time: datetime | None = None
    stride: TimedeltaInput | None = None
    tag_value_id: list[UUID] | None = None
    timezone: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "after_index" in data:
            self.after_index = data["after_index"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "omit_data" in data:
            self.omit_data = data["omit_data"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "stride" in data:
            self.stride = models.TimedeltaInput.decode(data["stride"])
        if "tag_value_id" in data:
            self.tag_value_id = to_list(data["tag_value_id"], to_uuid)
        if "timezone" in data:
            self.timezone = data["timezone"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
