"""CreateEvaluatorRequest (``evaluators.CreateEvaluatorRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .create_code_evaluator_request import CreateCodeEvaluatorRequest
    from .create_llm_evaluator_request import CreateLLMEvaluatorRequest
    from .evaluator_type import EvaluatorType


@model
class CreateEvaluatorRequest(Model):
    """Used by ``POST /v1/platform/evaluators``."""

    code_evaluator: CreateCodeEvaluatorRequest | None = None
    llm_evaluator: CreateLLMEvaluatorRequest | None = None
    name: str | None = None
    type: EvaluatorType | str | None = None

    contract_name: ClassVar[str] = "evaluators.CreateEvaluatorRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code_evaluator" in data:
            self.code_evaluator = models.CreateCodeEvaluatorRequest.decode(data["code_evaluator"])
        if "llm_evaluator" in data:
            self.llm_evaluator = models.CreateLLMEvaluatorRequest.decode(data["llm_evaluator"])
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = to_enumeration(data["type"], models.EvaluatorType)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
