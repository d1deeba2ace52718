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
    from .timedelta_input import TimedeltaInput


@model
class FeedbackIngestTokenCreateSchema(Model):
    """Part of other models."""

    feedback_key: str
    run_id: UUID
    expires_at: datetime | None = None
    expires_in: TimedeltaInput | None = None
    feedback_config: FeedbackConfig | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "expires_at" in data:
            self.expires_at = to_datetime(data["expires_at"])
        if "expires_in" in data:
            self.expires_in = models.TimedeltaInput.decode(data["expires_in"])
        if "feedback_config" in data:
            self.feedback_config = models.FeedbackConfig.decode(data["feedback_config"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
