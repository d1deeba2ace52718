from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .saved_run_clustering_job_request import SavedRunClusteringJobRequest


@model
class CreateClusteringJobConfigResponse(Model):
    """Used by ``POST /api/v1/sessions/{session_id}/insights/configs``, ``PATCH
    /api/v1/sessions/{session_id}/insights/configs/{config_id}``.
    """

    config: SavedRunClusteringJobRequest
    description: str | None
    id: UUID
    name: str
    schedule_cron: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "config" in data:
            self.config = models.SavedRunClusteringJobRequest.decode(data["config"])
        if "description" in data:
            self.description = data["description"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "schedule_cron" in data:
            self.schedule_cron = data["schedule_cron"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
