from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .custom_chart_series import CustomChartSeries
    from .custom_chart_type import CustomChartType


@model
class CustomChartResponse(Model):
    """Used by ``POST /api/v1/charts/create``, ``PATCH /api/v1/charts/{chart_id}``, ``POST /api/v1/org-charts/create``
    and 1 more.
    """

    chart_type: CustomChartType | str
    id: UUID
    index: int
    section_id: UUID
    series: list[CustomChartSeries] | None
    title: str
    description: str | None = None
    metadata: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.chart_type = to_enumeration(data["chart_type"], models.CustomChartType)
                self.id = to_uuid(data["id"])
                self.index = data["index"]
                self.section_id = to_uuid(data["section_id"])
                self.series = to_list(data["series"], models.CustomChartSeries.decode)
                self.title = data["title"]
                self.description = data["description"]
                self.metadata = data["metadata"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "chart_type" in data:
            self.chart_type = to_enumeration(data["chart_type"], models.CustomChartType)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "index" in data:
            self.index = data["index"]
        if "section_id" in data:
            self.section_id = to_uuid(data["section_id"])
        if "series" in data:
            self.series = to_list(data["series"], models.CustomChartSeries.decode)
        if "title" in data:
            self.title = data["title"]
        if "description" in data:
            self.description = data["description"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
