"""McpVendorArcadeSettingsRequest (``mcp_vendors.ArcadeSettingsRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpVendorArcadeSettingsRequest(Model):
    """Used by ``PUT /v1/platform/mcp-vendors/{vendor_slug}/settings``, ``POST
    /v1/platform/mcp-vendors/{vendor_slug}/settings``.
    """

    organization_id: str | None = None
    project_id: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ArcadeSettingsRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "organization_id" in data:
            self.organization_id = data["organization_id"]
        if "project_id" in data:
            self.project_id = data["project_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
