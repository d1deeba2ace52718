"""EvaluatorRunRule (``evaluators.EvaluatorRunRule`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class EvaluatorRunRule(Model):
    """Part of other models."""

    corrections_dataset_id: str | None = None
    dataset_id: str | None = None
    dataset_name: str | None = None
    group_by: str | None = None
    id: str | None = None
    num_few_shot_examples: int | None = None
    session_id: str | None = None
    session_name: str | None = None
    use_corrections_dataset: bool | None = None

    contract_name: ClassVar[str] = "evaluators.EvaluatorRunRule"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.corrections_dataset_id = data["corrections_dataset_id"]
                self.dataset_id = data["dataset_id"]
                self.dataset_name = data["dataset_name"]
                self.group_by = data["group_by"]
                self.id = data["id"]
                self.num_few_shot_examples = data["num_few_shot_examples"]
                self.session_id = data["session_id"]
                self.session_name = data["session_name"]
                self.use_corrections_dataset = data["use_corrections_dataset"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "corrections_dataset_id" in data:
            self.corrections_dataset_id = data["corrections_dataset_id"]
        if "dataset_id" in data:
            self.dataset_id = data["dataset_id"]
        if "dataset_name" in data:
            self.dataset_name = data["dataset_name"]
        if "group_by" in data:
            self.group_by = data["group_by"]
        if "id" in data:
            self.id = data["id"]
        if "num_few_shot_examples" in data:
            self.num_few_shot_examples = data["num_few_shot_examples"]
        if "session_id" in data:
            self.session_id = data["session_id"]
        if "session_name" in data:
            self.session_name = data["session_name"]
        if "use_corrections_dataset" in data:
            self.use_corrections_dataset = data["use_corrections_dataset"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
