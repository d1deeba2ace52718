"""VendorTool (``mcp_vendors.VendorTool`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class VendorTool(Model):
    """Part of other models."""

    description: str | None = None
    name: str | None = None

    contract_name: ClassVar[str] = "mcp_vendors.VendorTool"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
