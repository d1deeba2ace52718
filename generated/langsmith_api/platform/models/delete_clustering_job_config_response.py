from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class DeleteClusteringJobConfigResponse(Model):
    """Used by ``DELETE /api/v1/sessions/{session_id}/insights/configs/{config_id}``."""

    id: UUID
    message: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "message" in data:
            self.message = data["message"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
