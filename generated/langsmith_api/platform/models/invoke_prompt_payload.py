from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class InvokePromptPayload(Model):
    """Used by ``POST /api/v1/prompts/invoke_prompt``."""

    inputs: dict[str, Any]
    messages: list[list[str]]
    template_format: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "messages" in data:
            self.messages = data["messages"]
        if "template_format" in data:
            self.template_format = data["template_format"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
