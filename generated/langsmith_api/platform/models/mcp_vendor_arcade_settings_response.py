"""McpVendorArcadeSettingsResponse (``mcp_vendors.ArcadeSettingsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpVendorArcadeSettingsResponse(Model):
    """Used by ``GET /v1/platform/mcp-vendors/{vendor_slug}/settings``, ``PUT
    /v1/platform/mcp-vendors/{vendor_slug}/settings``, ``POST /v1/platform/mcp-vendors/{vendor_slug}/settings`` and
    1 more.
    """

    is_configured: bool | None = None
    organization_id: str | None = None
    project_id: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ArcadeSettingsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "is_configured" in data:
            self.is_configured = data["is_configured"]
        if "organization_id" in data:
            self.organization_id = data["organization_id"]
        if "project_id" in data:
            self.project_id = data["project_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
