from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .trace_tier import TraceTier


@model
class TracerSessionUpdate(Model):
    """Used by ``PATCH /api/v1/sessions/{session_id}``."""

    default_dataset_id: UUID | None = None
    description: str | None = None
    end_time: datetime | None = None
    extra: dict[str, Any] | None = None
    name: str | None = None
    trace_tier: TraceTier | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "default_dataset_id" in data:
            self.default_dataset_id = to_uuid(data["default_dataset_id"])
        if "description" in data:
            self.description = data["description"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "extra" in data:
            self.extra = data["extra"]
        if "name" in data:
            self.name = data["name"]
        if "trace_tier" in data:
            self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
