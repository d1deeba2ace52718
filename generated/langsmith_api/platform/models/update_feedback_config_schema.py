from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .feedback_config import FeedbackConfig


@model
class UpdateFeedbackConfigSchema(Model):
    """Used by ``PATCH /api/v1/feedback-configs``."""

    feedback_key: str
    feedback_config: FeedbackConfig | None = None
    is_lower_score_better: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "feedback_config" in data:
            self.feedback_config = models.FeedbackConfig.decode(data["feedback_config"])
        if "is_lower_score_better" in data:
            self.is_lower_score_better = data["is_lower_score_better"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
