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
class AnnotationQueueRunAddSchema(Model):
    """Part of other models.

    Attributes:
        run_id: UUID; deprecated.
        parent_run_id: UUID or null; deprecated.
        session_id: UUID or null; deprecated.
        start_time: RFC 3339 time or null; deprecated.
        trace_id: UUID or null; deprecated.
        trace_tier: ``TraceTier`` or null; deprecated.
    """

    run_id: UUID
    parent_run_id: UUID | None = None
    session_id: UUID | None = None
    start_time: datetime | None = None
    trace_id: UUID | None = None
    trace_tier: TraceTier | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "parent_run_id" in data:
            self.parent_run_id = to_uuid(data["parent_run_id"])
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "trace_id" in data:
            self.trace_id = to_uuid(data["trace_id"])
        if "trace_tier" in data:
            self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
