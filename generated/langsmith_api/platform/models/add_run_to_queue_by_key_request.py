from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class AddRunToQueueByKeyRequest(Model):
    """Used by ``POST /api/v1/annotation-queues/{queue_id}/runs/by-key``."""

    run_id: UUID
    session_id: UUID
    start_time: datetime

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
