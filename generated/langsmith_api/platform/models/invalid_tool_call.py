from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class InvalidToolCall(Model):
    """Part of other models."""

    args: str | None
    error: str | None
    id: str | None
    name: str | None
    type: Literal["invalid_tool_call"]
    extras: dict[str, Any] | None = None
    index: int | str | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "invalid_tool_call"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "args" in data:
            self.args = data["args"]
        if "error" in data:
            self.error = data["error"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = data["type"]
        if "extras" in data:
            self.extras = data["extras"]
        if "index" in data:
            self.index = data["index"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
