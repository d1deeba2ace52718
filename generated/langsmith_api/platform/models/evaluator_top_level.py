from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .evaluator_structured_output import EvaluatorStructuredOutput


@model
class EvaluatorTopLevel(Model):
    """Part of other models."""

    structured: EvaluatorStructuredOutput

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "structured" in data:
            self.structured = models.EvaluatorStructuredOutput.decode(data["structured"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
