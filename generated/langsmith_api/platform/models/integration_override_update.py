"""IntegrationOverrideUpdate (``integrations.IntegrationOverrideUpdate`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class IntegrationOverrideUpdate(Model):
    """Part of other models."""

    integration_key: str | None = None
    is_enabled: bool | None = None

    contract_name: ClassVar[str] = "integrations.IntegrationOverrideUpdate"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "integration_key" in data:
            self.integration_key = data["integration_key"]
        if "is_enabled" in data:
            self.is_enabled = data["is_enabled"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
