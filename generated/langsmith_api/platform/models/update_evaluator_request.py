"""UpdateEvaluatorRequest (``evaluators.UpdateEvaluatorRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .update_code_evaluator_request import UpdateCodeEvaluatorRequest
    from .update_llm_evaluator_request import UpdateLLMEvaluatorRequest


@model
class UpdateEvaluatorRequest(Model):
    """Used by ``PATCH /v1/platform/evaluators/{evaluator_id}``."""

    code_evaluator: UpdateCodeEvaluatorRequest | None = None
    llm_evaluator: UpdateLLMEvaluatorRequest | None = None
    name: str | None = None

    contract_name: ClassVar[str] = "evaluators.UpdateEvaluatorRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code_evaluator" in data:
            self.code_evaluator = models.UpdateCodeEvaluatorRequest.decode(data["code_evaluator"])
        if "llm_evaluator" in data:
            self.llm_evaluator = models.UpdateLLMEvaluatorRequest.decode(data["llm_evaluator"])
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
