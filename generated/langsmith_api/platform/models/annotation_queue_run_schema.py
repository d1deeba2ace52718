from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class AnnotationQueueRunSchema(Model):
    """Used by ``POST /api/v1/annotation-queues/{queue_id}/runs``, ``POST
    /api/v1/annotation-queues/{queue_id}/runs/by-key``.
    """

    id: UUID
    queue_id: UUID
    run_id: UUID
    added_at: datetime | None = None
    last_reviewed_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "queue_id" in data:
            self.queue_id = to_uuid(data["queue_id"])
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "added_at" in data:
            self.added_at = to_datetime(data["added_at"])
        if "last_reviewed_time" in data:
            self.last_reviewed_time = to_datetime(data["last_reviewed_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
