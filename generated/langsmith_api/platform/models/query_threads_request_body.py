"""QueryThreadsRequestBody (``threads.QueryThreadsRequestBody`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class QueryThreadsRequestBody(Model):
    """Used by ``POST /v2/threads/query``.

    Attributes:
        page_size: Integer, at least ``1``, at most ``100``.
    """

    cursor: str | None = None
    filter: str | None = None
    max_start_time: datetime | None = None
    min_start_time: datetime | None = None
    page_size: int | None = None
    project_id: UUID | None = None

    contract_name: ClassVar[str] = "threads.QueryThreadsRequestBody"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "cursor" in data:
            self.cursor = data["cursor"]
        if "filter" in data:
            self.filter = data["filter"]
        if "max_start_time" in data:
            self.max_start_time = to_datetime(data["max_start_time"])
        if "min_start_time" in data:
            self.min_start_time = to_datetime(data["min_start_time"])
        if "page_size" in data:
            self.page_size = data["page_size"]
        if "project_id" in data:
            self.project_id = to_uuid(data["project_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
