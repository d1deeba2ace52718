"""AgentBuilderIntegrationsUpdatePayload (``integrations.AgentBuilderIntegrationsUpdatePayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integration_override_update import IntegrationOverrideUpdate


@model
class AgentBuilderIntegrationsUpdatePayload(Model):
    """Used by ``PUT /v1/agent-builder/integrations``."""

    integration_overrides: list[IntegrationOverrideUpdate] | None = None
    integrations_enabled_by_default: bool | None = None

    contract_name: ClassVar[str] = "integrations.AgentBuilderIntegrationsUpdatePayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "integration_overrides" in data:
            self.integration_overrides = to_list(data["integration_overrides"], models.IntegrationOverrideUpdate.decode)
        if "integrations_enabled_by_default" in data:
            self.integrations_enabled_by_default = data["integrations_enabled_by_default"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
