from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CustomChartsSectionCreate(Model):
    """Used by ``POST /api/v1/charts/section``, ``POST /api/v1/org-charts/section``."""

    title: str
    description: str | None = None
    index: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "title" in data:
            self.title = data["title"]
        if "description" in data:
            self.description = data["description"]
        if "index" in data:
            self.index = data["index"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
