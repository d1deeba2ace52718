from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_union, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .demo_config import DemoConfig
    from .prompt_optimization_algorithm import PromptOptimizationAlgorithm
    from .prompt_optimization_job_log import PromptOptimizationJobLog
    from .prompt_optimization_job_status import PromptOptimizationJobStatus
    from .prompt_optimization_result import PromptOptimizationResult
    from .promptim_config import PromptimConfig


@model
class PromptOptimizationJobWithLogs(Model):
    """Used by ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``."""

    algorithm: PromptOptimizationAlgorithm | str
    config: PromptimConfig | DemoConfig
    created_at: datetime
    id: UUID
    logs: list[PromptOptimizationJobLog]
    repo_id: UUID
    status: PromptOptimizationJobStatus | str
    tenant_id: UUID
    updated_at: datetime
    results: list[PromptOptimizationResult] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.algorithm = to_enumeration(data["algorithm"], models.PromptOptimizationAlgorithm)
                self.config = to_union(data["config"], models=(models.PromptimConfig, models.DemoConfig))
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.logs = to_list(data["logs"], models.PromptOptimizationJobLog.decode)
                self.repo_id = to_uuid(data["repo_id"])
                self.status = to_enumeration(data["status"], models.PromptOptimizationJobStatus)
                self.tenant_id = to_uuid(data["tenant_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.results = to_list(data["results"], models.PromptOptimizationResult.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "algorithm" in data:
            self.algorithm = to_enumeration(data["algorithm"], models.PromptOptimizationAlgorithm)
        if "config" in data:
            self.config = to_union(data["config"], models=(models.PromptimConfig, models.DemoConfig))
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "logs" in data:
            self.logs = to_list(data["logs"], models.PromptOptimizationJobLog.decode)
        if "repo_id" in data:
            self.repo_id = to_uuid(data["repo_id"])
        if "status" in data:
            self.status = to_enumeration(data["status"], models.PromptOptimizationJobStatus)
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "results" in data:
            self.results = to_list(data["results"], models.PromptOptimizationResult.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
