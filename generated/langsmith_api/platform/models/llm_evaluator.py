"""LLMEvaluator (``evaluators.LLMEvaluator`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class LLMEvaluator(Model):
    """Part of other models."""

    annotation_queue_id: str | None = None
    commit_hash_or_tag: str | None = None
    corrections_dataset_id: str | None = None
    evaluator_id: str | None = None
    num_few_shot_examples: int | None = None
    prompt_id: str | None = None
    prompt_repo_handle: str | None = None
    use_corrections_dataset: bool | None = None
    variable_mapping: dict[str, Any] | None = None

    contract_name: ClassVar[str] = "evaluators.LLMEvaluator"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.annotation_queue_id = data["annotation_queue_id"]
                self.commit_hash_or_tag = data["commit_hash_or_tag"]
                self.corrections_dataset_id = data["corrections_dataset_id"]
                self.evaluator_id = data["evaluator_id"]
                self.num_few_shot_examples = data["num_few_shot_examples"]
                self.prompt_id = data["prompt_id"]
                self.prompt_repo_handle = data["prompt_repo_handle"]
                self.use_corrections_dataset = data["use_corrections_dataset"]
                self.variable_mapping = data["variable_mapping"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "annotation_queue_id" in data:
            self.annotation_queue_id = data["annotation_queue_id"]
        if "commit_hash_or_tag" in data:
            self.commit_hash_or_tag = data["commit_hash_or_tag"]
        if "corrections_dataset_id" in data:
            self.corrections_dataset_id = data["corrections_dataset_id"]
        if "evaluator_id" in data:
            self.evaluator_id = data["evaluator_id"]
        if "num_few_shot_examples" in data:
            self.num_few_shot_examples = data["num_few_shot_examples"]
        if "prompt_id" in data:
            self.prompt_id = data["prompt_id"]
        if "prompt_repo_handle" in data:
            self.prompt_repo_handle = data["prompt_repo_handle"]
        if "use_corrections_dataset" in data:
            self.use_corrections_dataset = data["use_corrections_dataset"]
        if "variable_mapping" in data:
            self.variable_mapping = data["variable_mapping"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
