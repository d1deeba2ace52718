"""McpServerAPIError (``mcp_servers.McpServerAPIError`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpServerAPIError(Model):
    """Used by ``GET /v1/platform/fleet/mcp-servers``, ``POST /v1/platform/fleet/mcp-servers``, ``GET
    /v1/platform/fleet/mcp-servers/{mcp_server_id}`` and 3 more.
    """

    detail: str | None = None
    error: str | None = None

    contract_name: ClassVar[str] = "mcp_servers.McpServerAPIError"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "detail" in data:
            self.detail = data["detail"]
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
