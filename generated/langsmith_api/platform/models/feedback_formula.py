from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .feedback_formula_aggregation_type import FeedbackFormulaAggregationType
    from .feedback_formula_weighted_variable import FeedbackFormulaWeightedVariable


@model
class FeedbackFormula(Model):
    """Used by ``GET /api/v1/feedback/formulas``, ``POST /api/v1/feedback/formulas``, ``GET
    /api/v1/feedback/formulas/{feedback_formula_id}`` and 1 more.

    Attributes:
        formula_parts: Array of ``FeedbackFormulaWeightedVariable``, at least ``1`` items, at most ``50`` items.
    """

    aggregation_type: FeedbackFormulaAggregationType | str
    created_at: datetime
    feedback_key: str
    formula_parts: list[FeedbackFormulaWeightedVariable]
    id: UUID
    modified_at: datetime
    dataset_id: UUID | None = None
    session_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.aggregation_type = to_enumeration(data["aggregation_type"], models.FeedbackFormulaAggregationType)
                self.created_at = to_datetime(data["created_at"])
                self.feedback_key = data["feedback_key"]
                self.formula_parts = to_list(data["formula_parts"], models.FeedbackFormulaWeightedVariable.decode)
                self.id = to_uuid(data["id"])
                self.modified_at = to_datetime(data["modified_at"])
                self.dataset_id = to_uuid(data["dataset_id"])
                self.session_id = to_uuid(data["session_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "aggregation_type" in data:
            self.aggregation_type = to_enumeration(data["aggregation_type"], models.FeedbackFormulaAggregationType)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "formula_parts" in data:
            self.formula_parts = to_list(data["formula_parts"], models.FeedbackFormulaWeightedVariable.decode)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
