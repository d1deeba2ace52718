"""CreateCodeEvaluatorRequest (``evaluators.CreateCodeEvaluatorRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CreateCodeEvaluatorRequest(Model):
    """Part of other models."""

    code: str | None = None
    language: str | None = None

    contract_name: ClassVar[str] = "evaluators.CreateCodeEvaluatorRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code" in data:
            self.code = data["code"]
        if "language" in data:
            self.language = data["language"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
