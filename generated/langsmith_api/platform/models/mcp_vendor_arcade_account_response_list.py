"""McpVendorArcadeAccountResponseList (``mcp_vendors.ArcadeAccountResponseList`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .mcp_vendor_arcade_account_org import McpVendorArcadeAccountOrg
    from .mcp_vendor_arcade_account_project import McpVendorArcadeAccountProject


@model
class McpVendorArcadeAccountResponseList(Model):
    """Used by ``GET /v1/platform/mcp-vendors/{vendor_slug}/account``."""

    organizations: list[McpVendorArcadeAccountOrg] | None = None
    projects: list[McpVendorArcadeAccountProject] | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ArcadeAccountResponseList"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "organizations" in data:
            self.organizations = to_list(data["organizations"], models.McpVendorArcadeAccountOrg.decode)
        if "projects" in data:
            self.projects = to_list(data["projects"], models.McpVendorArcadeAccountProject.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
