from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UpdateRunClusteringJobRequest(Model):
    """Used by ``PATCH /api/v1/sessions/{session_id}/insights/{job_id}``."""

    name: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
