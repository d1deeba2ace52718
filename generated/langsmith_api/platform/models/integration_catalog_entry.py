"""IntegrationCatalogEntry (``integrations.IntegrationCatalogEntry`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class IntegrationCatalogEntry(Model):
    """Part of other models."""

    can_invoke: bool | None = None
    display_name: str | None = None
    id: str | None = None
    key: str | None = None

    contract_name: ClassVar[str] = "integrations.IntegrationCatalogEntry"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "can_invoke" in data:
            self.can_invoke = data["can_invoke"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = data["id"]
        if "key" in data:
            self.key = data["key"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
