from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_map
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .feedback_delta import FeedbackDelta


@model
class SessionFeedbackDelta(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/runs/delta``, ``POST
    /api/v1/public/{share_token}/datasets/runs/delta``.
    """

    feedback_deltas: dict[str, FeedbackDelta]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "feedback_deltas" in data:
            self.feedback_deltas = to_map(data["feedback_deltas"], models.FeedbackDelta.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
