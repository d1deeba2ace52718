"""GetMcpVendorResponse (``mcp_vendors.GetMcpVendorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .mcp_vendor_status import McpVendorStatus


@model
class GetMcpVendorResponse(Model):
    """Used by ``GET /v1/platform/mcp-vendors/{vendor_slug}``."""

    description: str | None = None
    icon: str | None = None
    name: str | None = None
    provider_id: str | None = None
    settings: Any = None
    status: McpVendorStatus | str | None = None
    vendor_id: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.GetMcpVendorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "icon" in data:
            self.icon = data["icon"]
        if "name" in data:
            self.name = data["name"]
        if "provider_id" in data:
            self.provider_id = data["provider_id"]
        if "settings" in data:
            self.settings = data["settings"]
        if "status" in data:
            self.status = to_enumeration(data["status"], models.McpVendorStatus)
        if "vendor_id" in data:
            self.vendor_id = data["vendor_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
