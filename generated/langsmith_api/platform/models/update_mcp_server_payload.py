"""UpdateMcpServerPayload (``langchain_com_smith_fleet_mcp_servers.UpdateMcpServerPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .fleet_mcp_auth_type import FleetMcpAuthType


@model
class UpdateMcpServerPayload(Model):
    """Used by ``PATCH /v1/platform/fleet/mcp-servers/{mcp_server_id}``."""

    auth_type: FleetMcpAuthType | str | None = None
    headers: list[dict[str, Any]] | None = None
    oauth_provider_id: str | None = None
    url: str | None = None

    contract_name: ClassVar[str] = "langchain_com_smith_fleet_mcp_servers.UpdateMcpServerPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "auth_type" in data:
            self.auth_type = to_enumeration(data["auth_type"], models.FleetMcpAuthType)
        if "headers" in data:
            self.headers = data["headers"]
        if "oauth_provider_id" in data:
            self.oauth_provider_id = data["oauth_provider_id"]
        if "url" in data:
            self.url = data["url"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
