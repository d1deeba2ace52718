"""IntegrationReplaceAuthMethodsRequest (``integrations.ReplaceAuthMethodsRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integration_auth_method import IntegrationAuthMethod


@model
class IntegrationReplaceAuthMethodsRequest(Model):
    """Used by ``PUT /v1/fleet/integrations/{id}/auth-methods``."""

    auth_methods: list[IntegrationAuthMethod] | None = None

    contract_name: ClassVar[str] = "integrations.ReplaceAuthMethodsRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "auth_methods" in data:
            self.auth_methods = to_list(data["auth_methods"], models.IntegrationAuthMethod.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
