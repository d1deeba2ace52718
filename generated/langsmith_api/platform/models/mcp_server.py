"""McpServer (``langchain_com_smith_fleet_mcp_servers.McpServer`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .fleet_mcp_auth_type import FleetMcpAuthType
    from .fleet_mcp_o_auth_mode import FleetMcpOAuthMode


@model
class McpServer(Model):
    """Used by ``GET /v1/platform/fleet/mcp-servers``, ``POST /v1/platform/fleet/mcp-servers``, ``GET
    /v1/platform/fleet/mcp-servers/{mcp_server_id}`` and 1 more.
    """

    auth_type: FleetMcpAuthType | str | None = None
    can_invoke: bool | None = None
    created_at: str | None = None
    external_system_id: str | None = None
    headers: list[dict[str, Any]] | None = None
    id: str | None = None
    mcp_vendor_id: str | None = None
    name: str | None = None
    oauth_mode: FleetMcpOAuthMode | str | None = None
    oauth_provider_id: str | None = None
    tenant_id: str | None = None
    updated_at: str | None = None
    url: str | None = None
    vendor_id: str | None = None

    contract_name: ClassVar[str] = "langchain_com_smith_fleet_mcp_servers.McpServer"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 14:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.auth_type = to_enumeration(data["auth_type"], models.FleetMcpAuthType)
                self.can_invoke = data["can_invoke"]
                self.created_at = data["created_at"]
                self.external_system_id = data["external_system_id"]
                self.headers = data["headers"]
                self.id = data["id"]
                self.mcp_vendor_id = data["mcp_vendor_id"]
                self.name = data["name"]
                self.oauth_mode = to_enumeration(data["oauth_mode"], models.FleetMcpOAuthMode)
                self.oauth_provider_id = data["oauth_provider_id"]
                self.tenant_id = data["tenant_id"]
                self.updated_at = data["updated_at"]
                self.url = data["url"]
                self.vendor_id = data["vendor_id"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 14:
                    self._keep(data)
                return self
        if "auth_type" in data:
            self.auth_type = to_enumeration(data["auth_type"], models.FleetMcpAuthType)
        if "can_invoke" in data:
            self.can_invoke = data["can_invoke"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "external_system_id" in data:
            self.external_system_id = data["external_system_id"]
        if "headers" in data:
            self.headers = data["headers"]
        if "id" in data:
            self.id = data["id"]
        if "mcp_vendor_id" in data:
            self.mcp_vendor_id = data["mcp_vendor_id"]
        if "name" in data:
            self.name = data["name"]
        if "oauth_mode" in data:
            self.oauth_mode = to_enumeration(data["oauth_mode"], models.FleetMcpOAuthMode)
        if "oauth_provider_id" in data:
            self.oauth_provider_id = data["oauth_provider_id"]
        if "tenant_id" in data:
            self.tenant_id = data["tenant_id"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if "url" in data:
            self.url = data["url"]
        if "vendor_id" in data:
            self.vendor_id = data["vendor_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
