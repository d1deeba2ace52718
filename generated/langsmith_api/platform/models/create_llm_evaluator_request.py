"""CreateLLMEvaluatorRequest (``evaluators.CreateLLMEvaluatorRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CreateLLMEvaluatorRequest(Model):
    """Part of other models."""

    commit_hash_or_tag: str | None = None
    prompt_repo_handle: str | None = None
    variable_mapping: dict[str, Any] | None = None

    contract_name: ClassVar[str] = "evaluators.CreateLLMEvaluatorRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit_hash_or_tag" in data:
            self.commit_hash_or_tag = data["commit_hash_or_tag"]
        if "prompt_repo_handle" in data:
            self.prompt_repo_handle = data["prompt_repo_handle"]
        if "variable_mapping" in data:
            self.variable_mapping = data["variable_mapping"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
