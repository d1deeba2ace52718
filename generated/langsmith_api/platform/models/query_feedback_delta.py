from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class QueryFeedbackDelta(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/runs/delta``, ``POST
    /api/v1/public/{share_token}/datasets/runs/delta``.

    Attributes:
        limit: Integer, at least ``1.0``, at most ``100.0``.
        offset: Integer, at least ``0.0``.
    """

    baseline_session_id: UUID
    comparison_session_ids: list[UUID]
    feedback_key: str
    comparative_experiment_id: UUID | None = None
    filters: dict[str, list[str]] | None = None
    limit: int | None = None
    offset: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "baseline_session_id" in data:
            self.baseline_session_id = to_uuid(data["baseline_session_id"])
        if "comparison_session_ids" in data:
            self.comparison_session_ids = to_list(data["comparison_session_ids"], to_uuid)
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "comparative_experiment_id" in data:
            self.comparative_experiment_id = to_uuid(data["comparative_experiment_id"])
        if "filters" in data:
            self.filters = data["filters"]
        if "limit" in data:
            self.limit = data["limit"]
        if "offset" in data:
            self.offset = data["offset"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
