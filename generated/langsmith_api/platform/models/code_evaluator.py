"""CodeEvaluator (``evaluators.CodeEvaluator`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CodeEvaluator(Model):
    """Part of other models."""

    code: str | None = None
    evaluator_id: str | None = None
    language: str | None = None

    contract_name: ClassVar[str] = "evaluators.CodeEvaluator"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code" in data:
            self.code = data["code"]
        if "evaluator_id" in data:
            self.evaluator_id = data["evaluator_id"]
        if "language" in data:
            self.language = data["language"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
