from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class RepoExampleResponse(Model):
    """Part of other models."""

    id: UUID
    session_id: UUID
    inputs: dict[str, Any] | None = None
    outputs: dict[str, Any] | None = None
    start_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
