"""QueryThreadTracesResponseBody (``threads.QueryThreadTracesResponseBody`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .thread_trace_list_item import ThreadTraceListItem


@model
class QueryThreadTracesResponseBody(Model):
    """Used by ``GET /v2/threads/{thread_id}/traces``."""

    has_more: bool | None = None
    items: list[ThreadTraceListItem] | None = None
    next_cursor: str | None = None

    contract_name: ClassVar[str] = "threads.QueryThreadTracesResponseBody"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "has_more" in data:
            self.has_more = data["has_more"]
        if "items" in data:
            self.items = to_list(data["items"], models.ThreadTraceListItem.decode)
        if "next_cursor" in data:
            self.next_cursor = data["next_cursor"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[ThreadTraceListItem]:
        """The items of this page: ``items``."""
        return self.items or []
