"""TenantStats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..._core.decoding import to_uuid
from ..._core.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class TenantStats(Model):
    """Of ``GET /api/v1/workspaces/current/stats``."""

    annotation_queue_count: int
    dashboards_count: int
    dataset_count: int
    deployment_count: int
    evaluator_count: int
    repo_count: int
    tenant_id: UUID
    tracer_session_count: int

    contract_name: ClassVar[str] = "TenantStats"
    contract_required: ClassVar[frozenset[str]] = frozenset(
        (
            "annotation_queue_count",
            "dashboards_count",
            "dataset_count",
            "deployment_count",
            "evaluator_count",
            "repo_count",
            "tenant_id",
            "tracer_session_count",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
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
