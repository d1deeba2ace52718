from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .single_custom_chart_response import SingleCustomChartResponse
    from .single_custom_chart_sub_section_response import SingleCustomChartSubSectionResponse


@model
class CustomChartsSection(Model):
    """Used by ``POST /api/v1/charts/section/{section_id}``, ``POST /api/v1/org-charts/section/{section_id}``, ``POST
    /api/v1/sessions/{session_id}/dashboard``.
    """

    charts: list[SingleCustomChartResponse]
    id: UUID | str
    title: str
    description: str | None = None
    index: int | None = None
    session_id: UUID | None = None
    sub_sections: list[SingleCustomChartSubSectionResponse] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "charts" in data:
            self.charts = to_list(data["charts"], models.SingleCustomChartResponse.decode)
        if "id" in data:
            self.id = data["id"]
        if "title" in data:
            self.title = data["title"]
        if "description" in data:
            self.description = data["description"]
        if "index" in data:
            self.index = data["index"]
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "sub_sections" in data:
            self.sub_sections = to_list(data["sub_sections"], models.SingleCustomChartSubSectionResponse.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
