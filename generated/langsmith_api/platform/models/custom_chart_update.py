from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .custom_chart_series_filters import CustomChartSeriesFilters
    from .custom_chart_series_update import CustomChartSeriesUpdate
    from .custom_chart_type import CustomChartType


@model
class CustomChartUpdate(Model):
    """Used by ``PATCH /api/v1/charts/{chart_id}``, ``PATCH /api/v1/org-charts/{chart_id}``.

    Attributes:
        index: Integer, at least ``0``, at most ``100``.
    """

    chart_type: CustomChartType | str | None = None
    common_filters: CustomChartSeriesFilters | None = None
    description: str | None = None
    index: int | None = None
    metadata: dict[str, Any] | None = None
    section_id: UUID | None = None
    series: list[CustomChartSeriesUpdate] | None = None
    title: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.chart_type = to_enumeration(data["chart_type"], models.CustomChartType)
                self.common_filters = models.CustomChartSeriesFilters.decode(data["common_filters"])
                self.description = data["description"]
                self.index = data["index"]
                self.metadata = data["metadata"]
                self.section_id = to_uuid(data["section_id"])
                self.series = to_list(data["series"], models.CustomChartSeriesUpdate.decode)
                self.title = data["title"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "chart_type" in data:
            self.chart_type = to_enumeration(data["chart_type"], models.CustomChartType)
        if "common_filters" in data:
            self.common_filters = models.CustomChartSeriesFilters.decode(data["common_filters"])
        if "description" in data:
            self.description = data["description"]
        if "index" in data:
            self.index = data["index"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "section_id" in data:
            self.section_id = to_uuid(data["section_id"])
        if "series" in data:
            self.series = to_list(data["series"], models.CustomChartSeriesUpdate.decode)
        if "title" in data:
            self.title = data["title"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
