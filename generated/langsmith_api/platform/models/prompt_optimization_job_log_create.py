from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .prompt_optimization_job_log_type import PromptOptimizationJobLogType


@model
class PromptOptimizationJobLogCreate(Model):
    """Used by ``POST /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs``."""

    log_type: PromptOptimizationJobLogType | str
    message: str
    data: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "log_type" in data:
            self.log_type = to_enumeration(data["log_type"], models.PromptOptimizationJobLogType)
        if "message" in data:
            self.message = data["message"]
        if "data" in data:
            self.data = data["data"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
