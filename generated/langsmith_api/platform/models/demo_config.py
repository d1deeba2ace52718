from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class DemoConfig(Model):
    """Part of other models."""

    examples: list[dict[str, Any]]
    message_index: int
    metaprompt: dict[str, Any]
    overall_feedback: str | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "examples" in data:
            self.examples = data["examples"]
        if "message_index" in data:
            self.message_index = data["message_index"]
        if "metaprompt" in data:
            self.metaprompt = data["metaprompt"]
        if "overall_feedback" in data:
            self.overall_feedback = data["overall_feedback"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
