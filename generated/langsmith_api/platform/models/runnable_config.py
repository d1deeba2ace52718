from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class RunnableConfig(Model):
    """Part of other models."""

    callbacks: Any = None
    configurable: dict[str, Any] | None = None
    max_concurrency: int | None = None
    metadata: dict[str, Any] | None = None
    recursion_limit: int | None = None
    run_id: UUID | None = None
    run_name: str | None = None
    tags: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.callbacks = data["callbacks"]
                self.configurable = data["configurable"]
                self.max_concurrency = data["max_concurrency"]
                self.metadata = data["metadata"]
                self.recursion_limit = data["recursion_limit"]
                self.run_id = to_uuid(data["run_id"])
                self.run_name = data["run_name"]
                self.tags = data["tags"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "callbacks" in data:
            self.callbacks = data["callbacks"]
        if "configurable" in data:
            self.configurable = data["configurable"]
        if "max_concurrency" in data:
            self.max_concurrency = data["max_concurrency"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "recursion_limit" in data:
            self.recursion_limit = data["recursion_limit"]
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "run_name" in data:
            self.run_name = data["run_name"]
        if "tags" in data:
            self.tags = data["tags"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
