"""IntegrationsAuthMethod (``integrations.AuthMethod`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integrations_auth_type import IntegrationsAuthType
    from .integrations_provider_match import IntegrationsProviderMatch


@model
class IntegrationsAuthMethod(Model):
    """Part of other models."""

    provider_match: IntegrationsProviderMatch | None = None
    type: IntegrationsAuthType | str | None = None

    contract_name: ClassVar[str] = "integrations.AuthMethod"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "provider_match" in data:
            self.provider_match = models.IntegrationsProviderMatch.decode(data["provider_match"])
        if "type" in data:
            self.type = to_enumeration(data["type"], models.IntegrationsAuthType)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
