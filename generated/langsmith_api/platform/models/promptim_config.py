"""PromptimConfig."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..._core.decoding import to_list, to_uuid
from ..._core.model import Model, model, new

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

    contract_name: ClassVar[str] = "PromptimConfig"
    contract_required: ClassVar[frozenset[str]] = frozenset(
        (
            "auto_commit",
            "dataset_name",
            "dev_split",
            "evaluators",
            "message_index",
            "num_epochs",
            "task_description",
            "test_split",
            "train_split",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
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
