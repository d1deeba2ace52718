from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .custom_chart_series import CustomChartSeries
    from .custom_chart_series_filters import CustomChartSeriesFilters
    from .custom_chart_type import CustomChartType
    from .custom_charts_data_point import CustomChartsDataPoint


@model
class SingleCustomChartResponse(Model):
    """Used by ``POST /api/v1/charts/{chart_id}``, ``POST /api/v1/org-charts/{chart_id}``."""

    chart_type: CustomChartType | str
    data: list[CustomChartsDataPoint]
    id: UUID | str
    index: int
    series: list[CustomChartSeries]
    title: str
    common_filters: CustomChartSeriesFilters | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.chart_type = to_enumeration(data["chart_type"], models.CustomChartType)
                self.data = to_list(data["data"], models.CustomChartsDataPoint.decode)
                self.id = data["id"]
                self.index = data["index"]
                self.series = to_list(data["series"], models.CustomChartSeries.decode)
                self.title = data["title"]
                self.common_filters = models.CustomChartSeriesFilters.decode(data["common_filters"])
                self.description = data["description"]
                self.metadata = data["metadata"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "chart_type" in data:
            self.chart_type = to_enumeration(data["chart_type"], models.CustomChartType)
        if "data" in data:
            self.data = to_list(data["data"], models.CustomChartsDataPoint.decode)
        if "id" in data:
            self.id = data["id"]
        if "index" in data:
            self.index = data["index"]
        if "series" in data:
            self.series = to_list(data["series"], models.CustomChartSeries.decode)
        if "title" in data:
            self.title = data["title"]
        if "common_filters" in data:
            self.common_filters = models.CustomChartSeriesFilters.decode(data["common_filters"])
        if "description" in data:
            self.description = data["description"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
