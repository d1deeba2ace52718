from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class IdentityAnnotationQueueRunStatusCreateSchema(Model):
    """Used by ``POST /api/v1/annotation-queues/status/{annotation_queue_run_id}``."""

    override_added_at: datetime | None = None
    status: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "override_added_at" in data:
            self.override_added_at = to_datetime(data["override_added_at"])
        if "status" in data:
            self.status = data["status"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
