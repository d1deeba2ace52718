"""UpdateEvaluatorResponse (``evaluators.UpdateEvaluatorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .evaluator import Evaluator


@model
class UpdateEvaluatorResponse(Model):
    """Used by ``PATCH /v1/platform/evaluators/{evaluator_id}``."""

    evaluator: Evaluator | None = None

    contract_name: ClassVar[str] = "evaluators.UpdateEvaluatorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "evaluator" in data:
            self.evaluator = models.Evaluator.decode(data["evaluator"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
