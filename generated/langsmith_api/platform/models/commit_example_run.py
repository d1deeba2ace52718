"""CommitExampleRun (``commits.ExampleRun`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class CommitExampleRun(Model):
    """Part of other models."""

    id: UUID | None = None
    inputs: dict[str, Any] | None = None
    outputs: dict[str, Any] | None = None
    session_id: UUID | None = None
    start_time: str | None = None

    contract_name: ClassVar[str] = "commits.ExampleRun"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "start_time" in data:
            self.start_time = data["start_time"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
