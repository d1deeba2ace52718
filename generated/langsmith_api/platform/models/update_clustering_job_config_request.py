from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .create_run_clustering_job_request import CreateRunClusteringJobRequest


@model
class UpdateClusteringJobConfigRequest(Model):
    """Used by ``PATCH /api/v1/sessions/{session_id}/insights/configs/{config_id}``.

    Attributes:
        name: String, at most ``255`` characters or null.
    """

    config: CreateRunClusteringJobRequest | None = None
    description: str | None = None
    name: str | None = None
    schedule_cron: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "config" in data:
            self.config = models.CreateRunClusteringJobRequest.decode(data["config"])
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if "schedule_cron" in data:
            self.schedule_cron = data["schedule_cron"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
