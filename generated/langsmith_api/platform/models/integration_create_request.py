"""IntegrationCreateRequest (``integrations.CreateRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class IntegrationCreateRequest(Model):
    """Used by ``POST /v1/fleet/integrations``."""

    name: str
    url: str
    category: str | None = None
    description: str | None = None
    icon_url: str | None = None
    source: str | None = None

    contract_name: ClassVar[str] = "integrations.CreateRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "url" in data:
            self.url = data["url"]
        if "category" in data:
            self.category = data["category"]
        if "description" in data:
            self.description = data["description"]
        if "icon_url" in data:
            self.icon_url = data["icon_url"]
        if "source" in data:
            self.source = data["source"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
