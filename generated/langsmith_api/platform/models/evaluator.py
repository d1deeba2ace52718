"""Evaluator (``evaluators.Evaluator`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .code_evaluator import CodeEvaluator
    from .evaluator_run_rule import EvaluatorRunRule
    from .evaluator_type import EvaluatorType
    from .llm_evaluator import LLMEvaluator


@model
class Evaluator(Model):
    """Used by ``GET /v1/platform/evaluators/{evaluator_id}``."""

    code_evaluator: CodeEvaluator | None = None
    created_at: str | None = None
    created_by: str | None = None
    feedback_keys: list[str] | None = None
    id: str | None = None
    llm_evaluator: LLMEvaluator | None = None
    name: str | None = None
    run_rules: list[EvaluatorRunRule] | None = None
    tenant_id: str | None = None
    type: EvaluatorType | str | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "evaluators.Evaluator"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.code_evaluator = models.CodeEvaluator.decode(data["code_evaluator"])
                self.created_at = data["created_at"]
                self.created_by = data["created_by"]
                self.feedback_keys = data["feedback_keys"]
                self.id = data["id"]
                self.llm_evaluator = models.LLMEvaluator.decode(data["llm_evaluator"])
                self.name = data["name"]
                self.run_rules = to_list(data["run_rules"], models.EvaluatorRunRule.decode)
                self.tenant_id = data["tenant_id"]
                self.type = to_enumeration(data["type"], models.EvaluatorType)
                self.updated_at = data["updated_at"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "code_evaluator" in data:
            self.code_evaluator = models.CodeEvaluator.decode(data["code_evaluator"])
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "created_by" in data:
            self.created_by = data["created_by"]
        if "feedback_keys" in data:
            self.feedback_keys = data["feedback_keys"]
        if "id" in data:
            self.id = data["id"]
        if "llm_evaluator" in data:
            self.llm_evaluator = models.LLMEvaluator.decode(data["llm_evaluator"])
        if "name" in data:
            self.name = data["name"]
        if "run_rules" in data:
            self.run_rules = to_list(data["run_rules"], models.EvaluatorRunRule.decode)
        if "tenant_id" in data:
            self.tenant_id = data["tenant_id"]
        if "type" in data:
            self.type = to_enumeration(data["type"], models.EvaluatorType)
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
