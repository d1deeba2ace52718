from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class PopulateAnnotationQueueSchema(Model):
    """Used by ``POST /api/v1/annotation-queues/populate``."""

    queue_id: UUID
    session_ids: list[UUID]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "queue_id" in data:
            self.queue_id = to_uuid(data["queue_id"])
        if "session_ids" in data:
            self.session_ids = to_list(data["session_ids"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
