from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sort_params_for_runs_comparison_view_sort_order import SortParamsForRunsComparisonViewSortOrder


@model
class SortParamsForRunsComparisonView(Model):
    """Part of other models."""

    sort_by: str
    sort_order: SortParamsForRunsComparisonViewSortOrder | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "sort_by" in data:
            self.sort_by = data["sort_by"]
        if "sort_order" in data:
            self.sort_order = to_enumeration(data["sort_order"], models.SortParamsForRunsComparisonViewSortOrder)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
