from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .feedback_config import FeedbackConfig


@model
class FeedbackConfigSchema(Model):
    """Used by ``GET /api/v1/feedback-configs``, ``POST /api/v1/feedback-configs``, ``PATCH /api/v1/feedback-configs``."""

    feedback_config: FeedbackConfig
    feedback_key: str
    modified_at: datetime
    tenant_id: UUID
    is_lower_score_better: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "feedback_config" in data:
            self.feedback_config = models.FeedbackConfig.decode(data["feedback_config"])
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "is_lower_score_better" in data:
            self.is_lower_score_better = data["is_lower_score_better"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
