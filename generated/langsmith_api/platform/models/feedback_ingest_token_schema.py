from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class FeedbackIngestTokenSchema(Model):
    """Used by ``GET /api/v1/feedback/tokens``."""

    expires_at: datetime
    feedback_key: str
    id: UUID
    url: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "expires_at" in data:
            self.expires_at = to_datetime(data["expires_at"])
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "url" in data:
            self.url = data["url"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
