from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FetchClusteringJobRunsResult(Model):
    """Used by ``GET /api/v1/sessions/{session_id}/insights/{job_id}/runs``."""

    offset: int | None
    runs: list[dict[str, Any]]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "offset" in data:
            self.offset = data["offset"]
        if "runs" in data:
            self.runs = data["runs"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[dict[str, Any]]:
        """The items of this page: ``runs``."""
        return self.runs
