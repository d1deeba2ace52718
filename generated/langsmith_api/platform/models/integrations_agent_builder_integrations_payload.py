"""IntegrationsAgentBuilderIntegrationsPayload (``integrations.AgentBuilderIntegrationsPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integrations_integration_catalog_entry import IntegrationsIntegrationCatalogEntry
    from .integrations_integration_override import IntegrationsIntegrationOverride


@model
class IntegrationsAgentBuilderIntegrationsPayload(Model):
    """Used by ``GET /v1/agent-builder/integrations``, ``PUT /v1/agent-builder/integrations``."""

    integration_catalog: list[IntegrationsIntegrationCatalogEntry] | None = None
    integration_overrides: list[IntegrationsIntegrationOverride] | None = None
    integrations_enabled_by_default: bool | None = None

    contract_name: ClassVar[str] = "integrations.AgentBuilderIntegrationsPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "integration_catalog" in data:
            self.integration_catalog = to_list(
                data["integration_catalog"], models.IntegrationsIntegrationCatalogEntry.decode
            )
        if "integration_overrides" in data:
            self.integration_overrides = to_list(
                data["integration_overrides"], models.IntegrationsIntegrationOverride.decode
            )
        if "integrations_enabled_by_default" in data:
            self.integrations_enabled_by_default = data["integrations_enabled_by_default"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
