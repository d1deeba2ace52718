from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run_clustering_job import RunClusteringJob


@model
class GetRunClusteringJobsResponse(Model):
    """Used by ``GET /api/v1/sessions/{session_id}/insights``."""

    clustering_jobs: list[RunClusteringJob]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "clustering_jobs" in data:
            self.clustering_jobs = to_list(data["clustering_jobs"], models.RunClusteringJob.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[RunClusteringJob]:
        """The items of this page: ``clustering_jobs``."""
        return self.clustering_jobs
