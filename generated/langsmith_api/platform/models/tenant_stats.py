from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class TenantStats(Model):
    """Used by ``GET /api/v1/workspaces/current/stats``."""

    annotation_queue_count: int
    dashboards_count: int
    dataset_count: int
    deployment_count: int
    evaluator_count: int
    repo_count: int
    tenant_id: UUID
    tracer_session_count: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.annotation_queue_count = data["annotation_queue_count"]
                self.dashboards_count = data["dashboards_count"]
                self.dataset_count = data["dataset_count"]
                self.deployment_count = data["deployment_count"]
                self.evaluator_count = data["evaluator_count"]
                self.repo_count = data["repo_count"]
                self.tenant_id = to_uuid(data["tenant_id"])
                self.tracer_session_count = data["tracer_session_count"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "annotation_queue_count" in data:
            self.annotation_queue_count = data["annotation_queue_count"]
        if "dashboards_count" in data:
            self.dashboards_count = data["dashboards_count"]
        if "dataset_count" in data:
            self.dataset_count = data["dataset_count"]
        if "deployment_count" in data:
            self.deployment_count = data["deployment_count"]
        if "evaluator_count" in data:
            self.evaluator_count = data["evaluator_count"]
        if "repo_count" in data:
            self.repo_count = data["repo_count"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "tracer_session_count" in data:
            self.tracer_session_count = data["tracer_session_count"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
