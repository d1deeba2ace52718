"""McpVendorMcpGatewayToolFilter (``mcp_vendors.McpGatewayToolFilter`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpVendorMcpGatewayToolFilter(Model):
    """Part of other models."""

    allowed_tools: list[str] | None = None

    contract_name: ClassVar[str] = "mcp_vendors.McpGatewayToolFilter"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "allowed_tools" in data:
            self.allowed_tools = data["allowed_tools"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
