from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .filter_view_type import FilterViewType


@model
class FilterViewCreate(Model):
    """Used by ``POST /api/v1/sessions/{session_id}/views``."""

    display_name: str
    description: str | None = None
    duration: str | None = None
    end_time: datetime | None = None
    filter_string: str | None = None
    start_time: datetime | None = None
    trace_filter_string: str | None = None
    tree_filter_string: str | None = None
    type: FilterViewType | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.display_name = data["display_name"]
                self.description = data["description"]
                self.duration = data["duration"]
                self.end_time = to_datetime(data["end_time"])
                self.filter_string = data["filter_string"]
                self.start_time = to_datetime(data["start_time"])
                self.trace_filter_string = data["trace_filter_string"]
                self.tree_filter_string = data["tree_filter_string"]
                self.type = to_enumeration(data["type"], models.FilterViewType)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "description" in data:
            self.description = data["description"]
        if "duration" in data:
            self.duration = data["duration"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "filter_string" in data:
            self.filter_string = data["filter_string"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "trace_filter_string" in data:
            self.trace_filter_string = data["trace_filter_string"]
        if "tree_filter_string" in data:
            self.tree_filter_string = data["tree_filter_string"]
        if "type" in data:
            self.type = to_enumeration(data["type"], models.FilterViewType)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
