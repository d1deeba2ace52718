"""IntegrationUpdateRequest (``integrations.UpdateRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class IntegrationUpdateRequest(Model):
    """Used by ``PATCH /v1/fleet/integrations/{id}``."""

    category: str | None = None
    description: str | None = None
    enabled: bool | None = None
    icon_url: str | None = None
    name: str | None = None

    contract_name: ClassVar[str] = "integrations.UpdateRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "category" in data:
            self.category = data["category"]
        if "description" in data:
            self.description = data["description"]
        if "enabled" in data:
            self.enabled = data["enabled"]
        if "icon_url" in data:
            self.icon_url = data["icon_url"]
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
