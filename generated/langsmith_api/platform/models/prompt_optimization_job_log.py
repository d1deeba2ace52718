from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .prompt_optimization_job_log_type import PromptOptimizationJobLogType


@model
class PromptOptimizationJobLog(Model):
    """Used by ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs``, ``POST
    /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs``, ``GET
    /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs/{log_id}``.
    """

    created_at: datetime
    id: UUID
    job_id: UUID
    log_type: PromptOptimizationJobLogType | str
    message: str
    data: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "job_id" in data:
            self.job_id = to_uuid(data["job_id"])
        if "log_type" in data:
            self.log_type = to_enumeration(data["log_type"], models.PromptOptimizationJobLogType)
        if "message" in data:
            self.message = data["message"]
        if "data" in data:
            self.data = data["data"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
