"""McpVendorListMcpGatewaysResponse (``mcp_vendors.ListMcpGatewaysResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .mcp_vendor_mcp_gateway import McpVendorMcpGateway


@model
class McpVendorListMcpGatewaysResponse(Model):
    """Used by ``GET /v1/platform/mcp-vendors/{vendor_slug}/mcp-servers``."""

    items: list[McpVendorMcpGateway] | None = None
    limit: int | None = None
    offset: int | None = None
    page_count: int | None = None
    total_count: int | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ListMcpGatewaysResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "items" in data:
            self.items = to_list(data["items"], models.McpVendorMcpGateway.decode)
        if "limit" in data:
            self.limit = data["limit"]
        if "offset" in data:
            self.offset = data["offset"]
        if "page_count" in data:
            self.page_count = data["page_count"]
        if "total_count" in data:
            self.total_count = data["total_count"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[McpVendorMcpGateway]:
        """The items of this page: ``items``."""
        return self.items or []
