from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .code_evaluator_language import CodeEvaluatorLanguage


@model
class CodeEvaluatorTopLevel(Model):
    """Part of other models."""

    code: str
    language: CodeEvaluatorLanguage | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code" in data:
            self.code = data["code"]
        if "language" in data:
            self.language = to_enumeration(data["language"], models.CodeEvaluatorLanguage)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
