from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class EvaluatorStructuredOutput(Model):
    """Part of other models."""

    hub_ref: str | None = None
    model: dict[str, Any] | None = None
    prompt: list[list[str]] | None = None
    schema: dict[str, Any] | None = None
    template_format: str | None = None
    variable_mapping: dict[str, str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "hub_ref" in data:
            self.hub_ref = data["hub_ref"]
        if "model" in data:
            self.model = data["model"]
        if "prompt" in data:
            self.prompt = data["prompt"]
        if "schema" in data:
            self.schema = data["schema"]
        if "template_format" in data:
            self.template_format = data["template_format"]
        if "variable_mapping" in data:
            self.variable_mapping = data["variable_mapping"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
