from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .custom_charts_data_point import CustomChartsDataPoint


@model
class SingleCustomChartResponseBase(Model):
    """Used by ``POST /api/v1/charts/preview``, ``POST /api/v1/org-charts/preview``."""

    data: list[CustomChartsDataPoint]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "data" in data:
            self.data = to_list(data["data"], models.CustomChartsDataPoint.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
