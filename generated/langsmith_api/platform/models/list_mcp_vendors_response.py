"""ListMcpVendorsResponse (``mcp_vendors.ListMcpVendorsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .mcp_vendor import McpVendor


@model
class ListMcpVendorsResponse(Model):
    """Used by ``GET /v1/platform/mcp-vendors``."""

    mcp_vendors: list[McpVendor] | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ListMcpVendorsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "mcp_vendors" in data:
            self.mcp_vendors = to_list(data["mcp_vendors"], models.McpVendor.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
