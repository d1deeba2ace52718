from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .feedback_formula_create_aggregation_type import FeedbackFormulaCreateAggregationType
    from .feedback_formula_weighted_variable import FeedbackFormulaWeightedVariable


@model
class FeedbackFormulaCreate(Model):
    """Used by ``POST /api/v1/feedback/formulas``.

    Attributes:
        formula_parts: Array of ``FeedbackFormulaWeightedVariable``, at least ``1`` items, at most ``50`` items.
    """

    aggregation_type: FeedbackFormulaCreateAggregationType | str
    feedback_key: str
    formula_parts: list[FeedbackFormulaWeightedVariable]
    dataset_id: UUID | None = None
    session_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "aggregation_type" in data:
            self.aggregation_type = to_enumeration(
                data["aggregation_type"], models.FeedbackFormulaCreateAggregationType
            )
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "formula_parts" in data:
            self.formula_parts = to_list(data["formula_parts"], models.FeedbackFormulaWeightedVariable.decode)
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
