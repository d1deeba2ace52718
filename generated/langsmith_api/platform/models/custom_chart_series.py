from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .custom_chart_metric import CustomChartMetric
    from .custom_chart_series_filters import CustomChartSeriesFilters
    from .host_project_chart_metric import HostProjectChartMetric
    from .run_stats_group_by_series_response import RunStatsGroupBySeriesResponse


@model
class CustomChartSeries(Model):
    """Part of other models."""

    id: UUID | str
    metric: CustomChartMetric | str
    name: str
    feedback_key: str | None = None
    filters: CustomChartSeriesFilters | None = None
    group_by: RunStatsGroupBySeriesResponse | None = None
    project_metric: HostProjectChartMetric | str | None = None
    workspace_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = data["id"]
                self.metric = to_enumeration(data["metric"], models.CustomChartMetric)
                self.name = data["name"]
                self.feedback_key = data["feedback_key"]
                self.filters = models.CustomChartSeriesFilters.decode(data["filters"])
                self.group_by = models.RunStatsGroupBySeriesResponse.decode(data["group_by"])
                self.project_metric = to_enumeration(data["project_metric"], models.HostProjectChartMetric)
                self.workspace_id = to_uuid(data["workspace_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = data["id"]
        if "metric" in data:
            self.metric = to_enumeration(data["metric"], models.CustomChartMetric)
        if "name" in data:
            self.name = data["name"]
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "filters" in data:
            self.filters = models.CustomChartSeriesFilters.decode(data["filters"])
        if "group_by" in data:
            self.group_by = models.RunStatsGroupBySeriesResponse.decode(data["group_by"])
        if "project_metric" in data:
            self.project_metric = to_enumeration(data["project_metric"], models.HostProjectChartMetric)
        if "workspace_id" in data:
            self.workspace_id = to_uuid(data["workspace_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
