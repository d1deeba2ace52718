"""CreateMcpServerPayload (``langchain_com_smith_fleet_mcp_servers.CreateMcpServerPayload`` in the contract)."""

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
class CreateMcpServerPayload(Model):
    """Used by ``POST /v1/platform/fleet/mcp-servers``."""

    name: str
    url: str
    auth_type: FleetMcpAuthType | str | None = None
    external_system_id: str | None = None
    headers: list[dict[str, Any]] | None = None
    oauth_mode: FleetMcpOAuthMode | str | None = None
    oauth_provider_id: str | None = None
    vendor_id: str | None = None

    contract_name: ClassVar[str] = "langchain_com_smith_fleet_mcp_servers.CreateMcpServerPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.name = data["name"]
                self.url = data["url"]
                self.auth_type = to_enumeration(data["auth_type"], models.FleetMcpAuthType)
                self.external_system_id = data["external_system_id"]
                self.headers = data["headers"]
                self.oauth_mode = to_enumeration(data["oauth_mode"], models.FleetMcpOAuthMode)
                self.oauth_provider_id = data["oauth_provider_id"]
                self.vendor_id = data["vendor_id"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "name" in data:
            self.name = data["name"]
        if "url" in data:
            self.url = data["url"]
        if "auth_type" in data:
            self.auth_type = to_enumeration(data["auth_type"], models.FleetMcpAuthType)
        if "external_system_id" in data:
            self.external_system_id = data["external_system_id"]
        if "headers" in data:
            self.headers = data["headers"]
        if "oauth_mode" in data:
            self.oauth_mode = to_enumeration(data["oauth_mode"], models.FleetMcpOAuthMode)
        if "oauth_provider_id" in data:
            self.oauth_provider_id = data["oauth_provider_id"]
        if "vendor_id" in data:
            self.vendor_id = data["vendor_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
