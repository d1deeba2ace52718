from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ToolCall(Model):
    """Part of other models."""

    args: dict[str, Any]
    id: str | None
    name: str
    type: Literal["tool_call"] | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "tool_call"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "args" in data:
            self.args = data["args"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
