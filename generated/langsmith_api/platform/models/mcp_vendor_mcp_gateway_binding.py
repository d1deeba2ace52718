"""McpVendorMcpGatewayBinding (``mcp_vendors.McpGatewayBinding`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpVendorMcpGatewayBinding(Model):
    """Part of other models."""

    id: str | None = None
    type: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.McpGatewayBinding"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = data["id"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
