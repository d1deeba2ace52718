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
class TracerSessionWithoutVirtualFields(Model):
    """Used by ``POST /api/v1/sessions``, ``PATCH /api/v1/sessions/{session_id}``."""

    id: UUID
    tenant_id: UUID
    default_dataset_id: UUID | None = None
    description: str | None = None
    end_time: datetime | None = None
    extra: dict[str, Any] | None = None
    last_run_start_time_live: datetime | None = None
    name: str | None = None
    reference_dataset_id: UUID | None = None
    start_time: datetime | None = None
    trace_tier: TraceTier | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = to_uuid(data["id"])
                self.tenant_id = to_uuid(data["tenant_id"])
                self.default_dataset_id = to_uuid(data["default_dataset_id"])
                self.description = data["description"]
                self.end_time = to_datetime(data["end_time"])
                self.extra = data["extra"]
                self.last_run_start_time_live = to_datetime(data["last_run_start_time_live"])
                self.name = data["name"]
                self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
                self.start_time = to_datetime(data["start_time"])
                self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "default_dataset_id" in data:
            self.default_dataset_id = to_uuid(data["default_dataset_id"])
        if "description" in data:
            self.description = data["description"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "extra" in data:
            self.extra = data["extra"]
        if "last_run_start_time_live" in data:
            self.last_run_start_time_live = to_datetime(data["last_run_start_time_live"])
        if "name" in data:
            self.name = data["name"]
        if "reference_dataset_id" in data:
            self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "trace_tier" in data:
            self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
