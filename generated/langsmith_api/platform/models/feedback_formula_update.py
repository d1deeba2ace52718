from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .feedback_formula_update_aggregation_type import FeedbackFormulaUpdateAggregationType
    from .feedback_formula_weighted_variable import FeedbackFormulaWeightedVariable


@model
class FeedbackFormulaUpdate(Model):
    """Used by ``PUT /api/v1/feedback/formulas/{feedback_formula_id}``.

    Attributes:
        formula_parts: Array of ``FeedbackFormulaWeightedVariable``, at least ``1`` items, at most ``50`` items.
    """

    aggregation_type: FeedbackFormulaUpdateAggregationType | str
    feedback_key: str
    formula_parts: list[FeedbackFormulaWeightedVariable]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "aggregation_type" in data:
            self.aggregation_type = to_enumeration(
                data["aggregation_type"], models.FeedbackFormulaUpdateAggregationType
            )
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "formula_parts" in data:
            self.formula_parts = to_list(data["formula_parts"], models.FeedbackFormulaWeightedVariable.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
