"""ExperimentViewOverridePatchRequest (``experiment_view_overrides.ExperimentViewOverridePatchRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .column_override import ColumnOverride


@model
class ExperimentViewOverridePatchRequest(Model):
    """Used by ``PATCH /datasets/{dataset_id}/experiment-view-overrides/{id}``.

    Attributes:
        column_overrides: Array of ``ColumnOverride``, at least ``1`` items, at most ``50`` items.
    """

    column_overrides: list[ColumnOverride]

    contract_name: ClassVar[str] = "experiment_view_overrides.ExperimentViewOverridePatchRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "column_overrides" in data:
            self.column_overrides = to_list(data["column_overrides"], models.ColumnOverride.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
