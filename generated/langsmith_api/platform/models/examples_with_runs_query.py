"""ExamplesWithRunsQuery (``QueryExampleSchemaWithRunsRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .sort_params_for_runs_comparison_view import SortParamsForRunsComparisonView


@model
class ExamplesWithRunsQuery(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/runs``.

    Attributes:
        session_ids: Array of UUID, at least ``1`` items.
        example_ids: Array of UUID, at most ``1000`` items or null.
        limit: Integer, at least ``1.0`` or null.
        offset: Integer, at least ``0.0``.
    """

    session_ids: list[UUID]
    comparative_experiment_id: UUID | None = None
    example_ids: list[UUID] | None = None
    filters: dict[str, list[str]] | None = None
    include_annotator_detail: bool | None = None
    limit: int | None = None
    offset: int | None = None
    preview: bool | None = None
    sort_params: SortParamsForRunsComparisonView | None = None

    contract_name: ClassVar[str] = "QueryExampleSchemaWithRunsRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.session_ids = to_list(data["session_ids"], to_uuid)
                self.comparative_experiment_id = to_uuid(data["comparative_experiment_id"])
                self.example_ids = to_list(data["example_ids"], to_uuid)
                self.filters = data["filters"]
                self.include_annotator_detail = data["include_annotator_detail"]
                self.limit = data["limit"]
                self.offset = data["offset"]
                self.preview = data["preview"]
                self.sort_params = models.SortParamsForRunsComparisonView.decode(data["sort_params"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "session_ids" in data:
            self.session_ids = to_list(data["session_ids"], to_uuid)
        if "comparative_experiment_id" in data:
            self.comparative_experiment_id = to_uuid(data["comparative_experiment_id"])
        if "example_ids" in data:
            self.example_ids = to_list(data["example_ids"], to_uuid)
        if "filters" in data:
            self.filters = data["filters"]
        if "include_annotator_detail" in data:
            self.include_annotator_detail = data["include_annotator_detail"]
        if "limit" in data:
            self.limit = data["limit"]
        if "offset" in data:
            self.offset = data["offset"]
        if "preview" in data:
            self.preview = data["preview"]
        if "sort_params" in data:
            self.sort_params = models.SortParamsForRunsComparisonView.decode(data["sort_params"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
