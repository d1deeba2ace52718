from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .custom_chart_create_preview import CustomChartCreatePreview
    from .custom_charts_request_base import CustomChartsRequestBase


@model
class CustomChartPreviewRequest(Model):
    """Used by ``POST /api/v1/charts/preview``, ``POST /api/v1/org-charts/preview``."""

    bucket_info: CustomChartsRequestBase
    chart: CustomChartCreatePreview

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "bucket_info" in data:
            self.bucket_info = models.CustomChartsRequestBase.decode(data["bucket_info"])
        if "chart" in data:
            self.chart = models.CustomChartCreatePreview.decode(data["chart"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
