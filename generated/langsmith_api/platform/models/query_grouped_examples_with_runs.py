from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .group_example_runs_by_field import GroupExampleRunsByField


@model
class QueryGroupedExamplesWithRuns(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/group/runs``.

    Attributes:
        session_ids: Array of UUID, at least ``1`` items.
        limit: Integer, at least ``1.0``.
        offset: Integer, at least ``0.0``.
        per_group_limit: Integer, at least ``1.0``, at most ``10.0``.
    """

    group_by: GroupExampleRunsByField | str
    metadata_key: str
    session_ids: list[UUID]
    filters: dict[str, list[str]] | None = None
    limit: int | None = None
    offset: int | None = None
    per_group_limit: int | None = None
    preview: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.group_by = to_enumeration(data["group_by"], models.GroupExampleRunsByField)
                self.metadata_key = data["metadata_key"]
                self.session_ids = to_list(data["session_ids"], to_uuid)
                self.filters = data["filters"]
                self.limit = data["limit"]
                self.offset = data["offset"]
                self.per_group_limit = data["per_group_limit"]
                self.preview = data["preview"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "group_by" in data:
            self.group_by = to_enumeration(data["group_by"], models.GroupExampleRunsByField)
        if "metadata_key" in data:
            self.metadata_key = data["metadata_key"]
        if "session_ids" in data:
            self.session_ids = to_list(data["session_ids"], to_uuid)
        if "filters" in data:
            self.filters = data["filters"]
        if "limit" in data:
            self.limit = data["limit"]
        if "offset" in data:
            self.offset = data["offset"]
        if "per_group_limit" in data:
            self.per_group_limit = data["per_group_limit"]
        if "preview" in data:
            self.preview = data["preview"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
