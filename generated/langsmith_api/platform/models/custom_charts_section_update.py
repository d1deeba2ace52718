from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CustomChartsSectionUpdate(Model):
    """Used by ``PATCH /api/v1/charts/section/{section_id}``, ``PATCH /api/v1/org-charts/section/{section_id}``."""

    description: str | None = None
    index: int | None = None
    title: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "index" in data:
            self.index = data["index"]
        if "title" in data:
            self.title = data["title"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
