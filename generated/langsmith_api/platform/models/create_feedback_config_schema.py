from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .feedback_config import FeedbackConfig


@model
class CreateFeedbackConfigSchema(Model):
    """Used by ``POST /api/v1/feedback-configs``."""

    feedback_config: FeedbackConfig
    feedback_key: str
    is_lower_score_better: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "feedback_config" in data:
            self.feedback_config = models.FeedbackConfig.decode(data["feedback_config"])
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "is_lower_score_better" in data:
            self.is_lower_score_better = data["is_lower_score_better"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
