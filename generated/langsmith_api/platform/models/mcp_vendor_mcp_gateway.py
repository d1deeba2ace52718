"""McpVendorMcpGateway (``mcp_vendors.McpGateway`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .mcp_vendor_mcp_gateway_binding import McpVendorMcpGatewayBinding
    from .mcp_vendor_mcp_gateway_tool_filter import McpVendorMcpGatewayToolFilter


@model
class McpVendorMcpGateway(Model):
    """Part of other models."""

    auth_type: str | None = None
    binding: McpVendorMcpGatewayBinding | None = None
    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    instructions: str | None = None
    name: str | None = None
    slug: str | None = None
    status: str | None = None
    tool_filter: McpVendorMcpGatewayToolFilter | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.McpGateway"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.auth_type = data["auth_type"]
                self.binding = models.McpVendorMcpGatewayBinding.decode(data["binding"])
                self.created_at = data["created_at"]
                self.description = data["description"]
                self.id = data["id"]
                self.instructions = data["instructions"]
                self.name = data["name"]
                self.slug = data["slug"]
                self.status = data["status"]
                self.tool_filter = models.McpVendorMcpGatewayToolFilter.decode(data["tool_filter"])
                self.updated_at = data["updated_at"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "auth_type" in data:
            self.auth_type = data["auth_type"]
        if "binding" in data:
            self.binding = models.McpVendorMcpGatewayBinding.decode(data["binding"])
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "description" in data:
            self.description = data["description"]
        if "id" in data:
            self.id = data["id"]
        if "instructions" in data:
            self.instructions = data["instructions"]
        if "name" in data:
            self.name = data["name"]
        if "slug" in data:
            self.slug = data["slug"]
        if "status" in data:
            self.status = data["status"]
        if "tool_filter" in data:
            self.tool_filter = models.McpVendorMcpGatewayToolFilter.decode(data["tool_filter"])
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
