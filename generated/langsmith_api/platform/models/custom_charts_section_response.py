from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class CustomChartsSectionResponse(Model):
    """Used by ``GET /api/v1/charts/section``, ``POST /api/v1/charts/section``, ``POST /api/v1/charts/section/clone``
    and 4 more.
    """

    id: UUID
    title: str
    chart_count: int | None = None
    created_at: datetime | None = None
    description: str | None = None
    index: int | None = None
    modified_at: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "title" in data:
            self.title = data["title"]
        if "chart_count" in data:
            self.chart_count = data["chart_count"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "description" in data:
            self.description = data["description"]
        if "index" in data:
            self.index = data["index"]
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
