"""McpVendorArcadeAccountOrg (``mcp_vendors.ArcadeAccountOrg`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpVendorArcadeAccountOrg(Model):
    """Part of other models."""

    is_default: bool | None = None
    name: str | None = None
    organization_id: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.ArcadeAccountOrg"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "is_default" in data:
            self.is_default = data["is_default"]
        if "name" in data:
            self.name = data["name"]
        if "organization_id" in data:
            self.organization_id = data["organization_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
