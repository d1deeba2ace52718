from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class QueryFeedbackDeltaBatch(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/runs/delta/stream``, ``POST
    /api/v1/public/{share_token}/datasets/runs/delta/stream``.

    Attributes:
        comparison_session_ids: Array of UUID, at least ``1`` items, at most ``10`` items.
        feedback_keys: Array of string, at least ``1`` items, at most ``100`` items.
    """

    baseline_session_id: UUID
    comparison_session_ids: list[UUID]
    feedback_keys: list[str]
    filters: dict[str, list[str]] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "baseline_session_id" in data:
            self.baseline_session_id = to_uuid(data["baseline_session_id"])
        if "comparison_session_ids" in data:
            self.comparison_session_ids = to_list(data["comparison_session_ids"], to_uuid)
        if "feedback_keys" in data:
            self.feedback_keys = data["feedback_keys"]
        if "filters" in data:
            self.filters = data["filters"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
