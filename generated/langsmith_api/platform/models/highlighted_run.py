from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class HighlightedRun(Model):
    """Part of other models."""

    highlight_reason: str
    rank: int
    run_id: UUID
    cluster_id: UUID | None = None
    cluster_name: str | None = None
    summary: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "highlight_reason" in data:
            self.highlight_reason = data["highlight_reason"]
        if "rank" in data:
            self.rank = data["rank"]
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "cluster_id" in data:
            self.cluster_id = to_uuid(data["cluster_id"])
        if "cluster_name" in data:
            self.cluster_name = data["cluster_name"]
        if "summary" in data:
            self.summary = data["summary"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
