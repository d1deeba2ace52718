"""IntegrationAuthMethod (``integrations.AuthMethod`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integration_auth_type import IntegrationAuthType
    from .integration_provider_match import IntegrationProviderMatch


@model
class IntegrationAuthMethod(Model):
    """Part of other models."""

    provider_match: IntegrationProviderMatch | None = None
    type: IntegrationAuthType | str | None = None

    contract_name: ClassVar[str] = "integrations.AuthMethod"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "provider_match" in data:
            self.provider_match = models.IntegrationProviderMatch.decode(data["provider_match"])
        if "type" in data:
            self.type = to_enumeration(data["type"], models.IntegrationAuthType)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
