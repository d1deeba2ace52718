from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class CreateRunClusteringJobResponse(Model):
    """Used by ``POST /api/v1/sessions/{session_id}/insights``."""

    id: UUID
    name: str
    status: str
    error: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "status" in data:
            self.status = data["status"]
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
