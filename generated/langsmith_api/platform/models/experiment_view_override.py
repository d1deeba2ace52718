"""ExperimentViewOverride (``experiment_view_overrides.ExperimentViewOverride`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .column_override import ColumnOverride


@model
class ExperimentViewOverride(Model):
    """Used by ``GET /datasets/{dataset_id}/experiment-view-overrides``, ``POST
    /datasets/{dataset_id}/experiment-view-overrides``, ``GET
    /datasets/{dataset_id}/experiment-view-overrides/{id}`` and 1 more.
    """

    column_overrides: list[ColumnOverride] | None = None
    created_at: str | None = None
    dataset_id: str | None = None
    id: str | None = None
    modified_at: str | None = None

    contract_name: ClassVar[str] = "experiment_view_overrides.ExperimentViewOverride"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "column_overrides" in data:
            self.column_overrides = to_list(data["column_overrides"], models.ColumnOverride.decode)
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "dataset_id" in data:
            self.dataset_id = data["dataset_id"]
        if "id" in data:
            self.id = data["id"]
        if "modified_at" in data:
            self.modified_at = data["modified_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
