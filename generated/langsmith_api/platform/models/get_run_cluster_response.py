from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class GetRunClusterResponse(Model):
    """Used by ``GET /api/v1/sessions/{session_id}/insights/{job_id}/clusters/{cluster_id}``."""

    description: str
    id: UUID
    level: int
    name: str
    num_children: int
    parent_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "level" in data:
            self.level = data["level"]
        if "name" in data:
            self.name = data["name"]
        if "num_children" in data:
            self.num_children = data["num_children"]
        if "parent_id" in data:
            self.parent_id = to_uuid(data["parent_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
