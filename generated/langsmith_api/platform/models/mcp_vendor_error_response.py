"""McpVendorErrorResponse (``mcp_vendors.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpVendorErrorResponse(Model):
    """Used by ``GET /v1/platform/mcp-vendors``, ``GET /v1/platform/mcp-vendors/{vendor_slug}``, ``GET
    /v1/platform/mcp-vendors/{vendor_slug}/account`` and 6 more.
    """

    detail: str | None = None
    message: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "detail" in data:
            self.detail = data["detail"]
        if "message" in data:
            self.message = data["message"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
