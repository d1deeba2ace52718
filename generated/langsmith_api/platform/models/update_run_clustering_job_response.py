from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UpdateRunClusteringJobResponse(Model):
    """Used by ``PATCH /api/v1/sessions/{session_id}/insights/{job_id}``."""

    name: str
    status: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "status" in data:
            self.status = data["status"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
