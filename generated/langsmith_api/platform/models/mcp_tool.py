"""McpTool (``mcptools.Tool`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpTool(Model):
    """Part of other models."""

    annotations: dict[str, Any] | None = None
    description: str | None = None
    input_schema: dict[str, Any] | None = None
    name: str | None = None

    contract_name: ClassVar[str] = "mcptools.Tool"
    contract_names: ClassVar[Mapping[str, str]] = {"input_schema": "inputSchema"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "annotations" in data:
            self.annotations = data["annotations"]
        if "description" in data:
            self.description = data["description"]
        if "inputSchema" in data:
            self.input_schema = data["inputSchema"]
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
