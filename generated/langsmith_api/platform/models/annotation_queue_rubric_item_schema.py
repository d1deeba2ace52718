from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AnnotationQueueRubricItemSchema(Model):
    """Part of other models."""

    feedback_key: str
    description: str | None = None
    is_assertion: bool | None = None
    is_required: bool | None = None
    score_descriptions: dict[str, str] | None = None
    value_descriptions: dict[str, str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "feedback_key" in data:
            self.feedback_key = data["feedback_key"]
        if "description" in data:
            self.description = data["description"]
        if "is_assertion" in data:
            self.is_assertion = data["is_assertion"]
        if "is_required" in data:
            self.is_required = data["is_required"]
        if "score_descriptions" in data:
            self.score_descriptions = data["score_descriptions"]
        if "value_descriptions" in data:
            self.value_descriptions = data["value_descriptions"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
