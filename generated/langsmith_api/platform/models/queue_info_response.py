from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class QueueInfoResponse(Model):
    """Used by ``GET /api/v1/metrics/queue/{queue_name}``."""

    active: int
    queued: int
    scheduled: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "active" in data:
            self.active = data["active"]
        if "queued" in data:
            self.queued = data["queued"]
        if "scheduled" in data:
            self.scheduled = data["scheduled"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
