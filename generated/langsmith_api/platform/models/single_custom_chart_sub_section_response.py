from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .single_custom_chart_response import SingleCustomChartResponse


@model
class SingleCustomChartSubSectionResponse(Model):
    """Part of other models."""

    charts: list[SingleCustomChartResponse]
    id: UUID | str
    index: int
    title: str
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "charts" in data:
            self.charts = to_list(data["charts"], models.SingleCustomChartResponse.decode)
        if "id" in data:
            self.id = data["id"]
        if "index" in data:
            self.index = data["index"]
        if "title" in data:
            self.title = data["title"]
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
