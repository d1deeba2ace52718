"""ListVendorToolsResponse (``mcp_vendors.ListVendorToolsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .vendor_tool import VendorTool


@model
class ListVendorToolsResponse(Model):
    """Used by ``GET /v1/platform/mcp-vendors/{vendor_slug}/tools``."""

    limit: int | None = None
    offset: int | None = None
    tools: list[VendorTool] | None = None
    total: int | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ListVendorToolsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "limit" in data:
            self.limit = data["limit"]
        if "offset" in data:
            self.offset = data["offset"]
        if "tools" in data:
            self.tools = to_list(data["tools"], models.VendorTool.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[VendorTool]:
        """The items of this page: ``tools``."""
        return self.tools or []
