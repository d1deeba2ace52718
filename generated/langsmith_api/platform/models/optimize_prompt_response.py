from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class OptimizePromptResponse(Model):
    """Used by ``POST /api/v1/repos/optimize-job``."""

    optimization_job_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "optimization_job_id" in data:
            self.optimization_job_id = to_uuid(data["optimization_job_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
