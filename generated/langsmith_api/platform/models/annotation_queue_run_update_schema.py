from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class AnnotationQueueRunUpdateSchema(Model):
    """Used by ``PATCH /api/v1/annotation-queues/{queue_id}/runs/{queue_run_id}``."""

    added_at: datetime | None = None
    last_reviewed_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "added_at" in data:
            self.added_at = to_datetime(data["added_at"])
        if "last_reviewed_time" in data:
            self.last_reviewed_time = to_datetime(data["last_reviewed_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
