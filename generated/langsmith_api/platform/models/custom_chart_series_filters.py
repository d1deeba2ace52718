from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class CustomChartSeriesFilters(Model):
    """Part of other models."""

    filter: str | None = None
    session: list[UUID] | None = None
    trace_filter: str | None = None
    tree_filter: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "filter" in data:
            self.filter = data["filter"]
        if "session" in data:
            self.session = to_list(data["session"], to_uuid)
        if "trace_filter" in data:
            self.trace_filter = data["trace_filter"]
        if "tree_filter" in data:
            self.tree_filter = data["tree_filter"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
