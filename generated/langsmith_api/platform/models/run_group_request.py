from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class RunGroupRequest(Model):
    """Used by ``POST /api/v1/runs/group``, ``POST /api/v1/runs/group/stats``.

    Attributes:
        limit: Integer, at least ``1.0``, at most ``100.0``.
        offset: Integer, at least ``0.0``.
    """

    group_by: Literal["conversation"]
    session_id: UUID
    end_time: datetime | None = None
    filter: str | None = None
    limit: int | None = None
    offset: int | None = None
    start_time: datetime | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"group_by": "conversation"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "group_by" in data:
            self.group_by = data["group_by"]
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "filter" in data:
            self.filter = data["filter"]
        if "limit" in data:
            self.limit = data["limit"]
        if "offset" in data:
            self.offset = data["offset"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
