from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .saved_run_clustering_job_request import SavedRunClusteringJobRequest


@model
class ClusteringJobConfigResponse(Model):
    """Part of other models."""

    config: SavedRunClusteringJobRequest
    id: UUID | str
    name: str
    prebuilt: bool
    description: str | None = None
    schedule_cron: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "config" in data:
            self.config = models.SavedRunClusteringJobRequest.decode(data["config"])
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "prebuilt" in data:
            self.prebuilt = data["prebuilt"]
        if "description" in data:
            self.description = data["description"]
        if "schedule_cron" in data:
            self.schedule_cron = data["schedule_cron"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
