from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .prompt_optimization_job_status import PromptOptimizationJobStatus
    from .prompt_optimization_result import PromptOptimizationResult


@model
class PromptOptimizationJobUpdate(Model):
    """Used by ``PATCH /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``."""

    result: PromptOptimizationResult | None = None
    status: PromptOptimizationJobStatus | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "result" in data:
            self.result = models.PromptOptimizationResult.decode(data["result"])
        if "status" in data:
            self.status = to_enumeration(data["status"], models.PromptOptimizationJobStatus)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
