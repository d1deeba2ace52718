"""QueryRunsRequestBody (``query.QueryRunsRequestBody`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .run_select_field import RunSelectField
    from .run_type import RunType
    from .sort_order import SortOrder


@model
class QueryRunsRequestBody(Model):
    """Used by ``POST /v2/runs/query``.

    Attributes:
        page_size: Integer, at least ``1``, at most ``1000``.
    """

    ai_query: str | None = None
    cursor: str | None = None
    filter: str | None = None
    has_error: bool | None = None
    ids: list[UUID] | None = None
    is_root: bool | None = None
    max_start_time: datetime | None = None
    min_start_time: datetime | None = None
    page_size: int | None = None
    project_ids: list[UUID] | None = None
    reference_examples: list[UUID] | None = None
    run_type: RunType | str | None = None
    selects: list[RunSelectField | str] | None = None
    sort_order: SortOrder | str | None = None
    trace_filter: str | None = None
    trace_id: UUID | None = None
    tree_filter: str | None = None

    contract_name: ClassVar[str] = "query.QueryRunsRequestBody"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 17:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.ai_query = data["ai_query"]
                self.cursor = data["cursor"]
                self.filter = data["filter"]
                self.has_error = data["has_error"]
                self.ids = to_list(data["ids"], to_uuid)
                self.is_root = data["is_root"]
                self.max_start_time = to_datetime(data["max_start_time"])
                self.min_start_time = to_datetime(data["min_start_time"])
                self.page_size = data["page_size"]
                self.project_ids = to_list(data["project_ids"], to_uuid)
                self.reference_examples = to_list(data["reference_examples"], to_uuid)
                self.run_type = to_enumeration(data["run_type"], models.RunType)
                self.selects = to_list(data["selects"], lambda value: to_enumeration(value, models.RunSelectField))
                self.sort_order = to_enumeration(data["sort_order"], models.SortOrder)
                self.trace_filter = data["trace_filter"]
                self.trace_id = to_uuid(data["trace_id"])
                self.tree_filter = data["tree_filter"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 17:
                    self._keep(data)
                return self
        if "ai_query" in data:
            self.ai_query = data["ai_query"]
        if "cursor" in data:
            self.cursor = data["cursor"]
        if "filter" in data:
            self.filter = data["filter"]
        if "has_error" in data:
            self.has_error = data["has_error"]
        if "ids" in data:
            self.ids = to_list(data["ids"], to_uuid)
        if "is_root" in data:
            self.is_root = data["is_root"]
        if "max_start_time" in data:
            self.max_start_time = to_datetime(data["max_start_time"])
        if "min_start_time" in data:
            self.min_start_time = to_datetime(data["min_start_time"])
        if "page_size" in data:
            self.page_size = data["page_size"]
        if "project_ids" in data:
            self.project_ids = to_list(data["project_ids"], to_uuid)
        if "reference_examples" in data:
            self.reference_examples = to_list(data["reference_examples"], to_uuid)
        if "run_type" in data:
            self.run_type = to_enumeration(data["run_type"], models.RunType)
        if "selects" in data:
            self.selects = to_list(data["selects"], lambda value: to_enumeration(value, models.RunSelectField))
        if "sort_order" in data:
            self.sort_order = to_enumeration(data["sort_order"], models.SortOrder)
        if "trace_filter" in data:
            self.trace_filter = data["trace_filter"]
        if "trace_id" in data:
            self.trace_id = to_uuid(data["trace_id"])
        if "tree_filter" in data:
            self.tree_filter = data["tree_filter"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
