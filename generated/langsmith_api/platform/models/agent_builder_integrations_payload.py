"""AgentBuilderIntegrationsPayload (``integrations.AgentBuilderIntegrationsPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integration_catalog_entry import IntegrationCatalogEntry
    from .integration_override import IntegrationOverride


@model
class AgentBuilderIntegrationsPayload(Model):
    """Used by ``GET /v1/agent-builder/integrations``, ``PUT /v1/agent-builder/integrations``."""

    integration_catalog: list[IntegrationCatalogEntry] | None = None
    integration_overrides: list[IntegrationOverride] | None = None
    integrations_enabled_by_default: bool | None = None

    contract_name: ClassVar[str] = "integrations.AgentBuilderIntegrationsPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "integration_catalog" in data:
            self.integration_catalog = to_list(data["integration_catalog"], models.IntegrationCatalogEntry.decode)
        if "integration_overrides" in data:
            self.integration_overrides = to_list(data["integration_overrides"], models.IntegrationOverride.decode)
        if "integrations_enabled_by_default" in data:
            self.integrations_enabled_by_default = data["integrations_enabled_by_default"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
