from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run_stats_group_by_series_response_attribute import RunStatsGroupBySeriesResponseAttribute
    from .run_stats_group_by_series_response_set_by import RunStatsGroupBySeriesResponseSetBy


@model
class RunStatsGroupBySeriesResponse(Model):
    """Part of other models."""

    attribute: RunStatsGroupBySeriesResponseAttribute | str
    max_groups: int | None = None
    path: str | None = None
    set_by: RunStatsGroupBySeriesResponseSetBy | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "attribute" in data:
            self.attribute = to_enumeration(data["attribute"], models.RunStatsGroupBySeriesResponseAttribute)
        if "max_groups" in data:
            self.max_groups = data["max_groups"]
        if "path" in data:
            self.path = data["path"]
        if "set_by" in data:
            self.set_by = to_enumeration(data["set_by"], models.RunStatsGroupBySeriesResponseSetBy)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
