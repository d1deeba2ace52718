"""FleetMcpRegisterOAuthProviderPayload (``langchain_com_smith_fleet_mcp_servers.RegisterOAuthProviderPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FleetMcpRegisterOAuthProviderPayload(Model):
    """Used by ``POST /v1/platform/fleet/mcp-servers/{mcp_server_id}/oauth-provider``."""

    ls_user_id: str | None = None

    contract_name: ClassVar[str] = "langchain_com_smith_fleet_mcp_servers.RegisterOAuthProviderPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "ls_user_id" in data:
            self.ls_user_id = data["ls_user_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
