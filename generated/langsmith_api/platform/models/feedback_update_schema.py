from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .feedback_config import FeedbackConfig


@model
class FeedbackUpdateSchema(Model):
    """Used by ``PATCH /api/v1/feedback/{feedback_id}``."""

    comment: str | None = None
    correction: dict[str, Any] | str | None = None
    feedback_config: FeedbackConfig | None = None
    score: float | int | bool | None = None
    value: float | int | bool | str | dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "comment" in data:
            self.comment = data["comment"]
        if "correction" in data:
            self.correction = data["correction"]
        if "feedback_config" in data:
            self.feedback_config = models.FeedbackConfig.decode(data["feedback_config"])
        if "score" in data:
            self.score = data["score"]
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
