"""FleetMcpRegisterOAuthProviderResponse (``langchain_com_smith_fleet_mcp_servers.RegisterOAuthProviderResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FleetMcpRegisterOAuthProviderResponse(Model):
    """Used by ``POST /v1/platform/fleet/mcp-servers/{mcp_server_id}/oauth-provider``."""

    oauth_provider_id: str | None = None

    contract_name: ClassVar[str] = "langchain_com_smith_fleet_mcp_servers.RegisterOAuthProviderResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "oauth_provider_id" in data:
            self.oauth_provider_id = data["oauth_provider_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
