from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FilterViewRename(Model):
    """Used by ``PATCH /api/v1/sessions/{session_id}/views/{view_id}/rename``."""

    display_name: str
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
