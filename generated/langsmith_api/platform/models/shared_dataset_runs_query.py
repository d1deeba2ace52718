"""SharedDatasetRunsQuery (``BodyParamsForRunSchema`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .run_date_order import RunDateOrder
    from .run_select import RunSelect
    from .run_type_enum import RunTypeEnum
    from .runs_filter_data_source_type import RunsFilterDataSourceType


@model
class SharedDatasetRunsQuery(Model):
    """Used by ``POST /api/v1/public/{share_token}/datasets/runs/query``.

    Attributes:
        execution_order: Integer, at least ``1.0``, at most ``1.0`` or null.
        limit: Integer, at least ``1.0``, at most ``100.0``.
    """

    cursor: str | None = None
    data_source_type: RunsFilterDataSourceType | str | None = None
    end_time: datetime | None = None
    error: bool | None = None
    execution_order: int | None = None
    filter: str | None = None
    id: list[UUID] | None = None
    is_root: bool | None = None
    limit: int | None = None
    order: RunDateOrder | str | None = None
    parent_run: UUID | None = None
    query: str | None = None
    reference_example: list[UUID] | None = None
    run_type: RunTypeEnum | str | None = None
    search_filter: str | None = None
    select: list[RunSelect | str] | None = None
    session: list[UUID] | None = None
    skip_pagination: bool | None = None
    skip_prev_cursor: bool | None = None
    start_time: datetime | None = None
    trace: UUID | None = None
    trace_filter: str | None = None
    tree_filter: str | None = None
    use_experimental_search: bool | None = None

    contract_name: ClassVar[str] = "BodyParamsForRunSchema"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 24:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.cursor = data["cursor"]
                self.data_source_type = to_enumeration(data["data_source_type"], models.RunsFilterDataSourceType)
                self.end_time = to_datetime(data["end_time"])
                self.error = data["error"]
                self.execution_order = data["execution_order"]
                self.filter = data["filter"]
                self.id = to_list(data["id"], to_uuid)
                self.is_root = data["is_root"]
                self.limit = data["limit"]
                self.order = to_enumeration(data["order"], models.RunDateOrder)
                self.parent_run = to_uuid(data["parent_run"])
                self.query = data["query"]
                self.reference_example = to_list(data["reference_example"], to_uuid)
                self.run_type = to_enumeration(data["run_type"], models.RunTypeEnum)
                self.search_filter = data["search_filter"]
                self.select = to_list(data["select"], lambda value: to_enumeration(value, models.RunSelect))
                self.session = to_list(data["session"], to_uuid)
                self.skip_pagination = data["skip_pagination"]
                self.skip_prev_cursor = data["skip_prev_cursor"]
                self.start_time = to_datetime(data["start_time"])
                self.trace = to_uuid(data["trace"])
                self.trace_filter = data["trace_filter"]
                self.tree_filter = data["tree_filter"]
                self.use_experimental_search = data["use_experimental_search"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 24:
                    self._keep(data)
                return self
        if "cursor" in data:
            self.cursor = data["cursor"]
        if "data_source_type" in data:
            self.data_source_type = to_enumeration(data["data_source_type"], models.RunsFilterDataSourceType)
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "error" in data:
            self.error = data["error"]
        if "execution_order" in data:
            self.execution_order = data["execution_order"]
        if "filter" in data:
            self.filter = data["filter"]
        if "id" in data:
            self.id = to_list(data["id"], to_uuid)
        if "is_root" in data:
            self.is_root = data["is_root"]
        if "limit" in data:
            self.limit = data["limit"]
        if "order" in data:
            self.order = to_enumeration(data["order"], models.RunDateOrder)
        if "parent_run" in data:
            self.parent_run = to_uuid(data["parent_run"])
        if "query" in data:
            self.query = data["query"]
        if "reference_example" in data:
            self.reference_example = to_list(data["reference_example"], to_uuid)
        if "run_type" in data:
            self.run_type = to_enumeration(data["run_type"], models.RunTypeEnum)
        if "search_filter" in data:
            self.search_filter = data["search_filter"]
        if "select" in data:
            self.select = to_list(data["select"], lambda value: to_enumeration(value, models.RunSelect))
        if "session" in data:
            self.session = to_list(data["session"], to_uuid)
        if "skip_pagination" in data:
            self.skip_pagination = data["skip_pagination"]
        if "skip_prev_cursor" in data:
            self.skip_prev_cursor = data["skip_prev_cursor"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "trace" in data:
            self.trace = to_uuid(data["trace"])
        if "trace_filter" in data:
            self.trace_filter = data["trace_filter"]
        if "tree_filter" in data:
            self.tree_filter = data["tree_filter"]
        if "use_experimental_search" in data:
            self.use_experimental_search = data["use_experimental_search"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
