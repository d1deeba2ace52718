from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class CustomChartsSectionsCloneRequest(Model):
    """Used by ``POST /api/v1/charts/section/clone``."""

    section_id: UUID | None = None
    session_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "section_id" in data:
            self.section_id = to_uuid(data["section_id"])
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
