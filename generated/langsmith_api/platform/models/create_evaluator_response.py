"""CreateEvaluatorResponse (``evaluators.CreateEvaluatorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .evaluator import Evaluator


@model
class CreateEvaluatorResponse(Model):
    """Used by ``POST /v1/platform/evaluators``."""

    evaluator: Evaluator | None = None

    contract_name: ClassVar[str] = "evaluators.CreateEvaluatorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "evaluator" in data:
            self.evaluator = models.Evaluator.decode(data["evaluator"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
