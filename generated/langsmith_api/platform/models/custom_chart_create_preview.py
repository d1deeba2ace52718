from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .custom_chart_series import CustomChartSeries
    from .custom_chart_series_filters import CustomChartSeriesFilters


@model
class CustomChartCreatePreview(Model):
    """Part of other models."""

    series: list[CustomChartSeries]
    common_filters: CustomChartSeriesFilters | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "series" in data:
            self.series = to_list(data["series"], models.CustomChartSeries.decode)
        if "common_filters" in data:
            self.common_filters = models.CustomChartSeriesFilters.decode(data["common_filters"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
