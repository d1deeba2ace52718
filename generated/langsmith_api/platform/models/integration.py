"""Integration (``integrations.Integration`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integration_auth_method import IntegrationAuthMethod


@model
class Integration(Model):
    """Used by ``POST /v1/fleet/integrations``, ``GET /v1/fleet/integrations/{id}``, ``PATCH
    /v1/fleet/integrations/{id}`` and 1 more.
    """

    auth_methods: list[IntegrationAuthMethod] | None = None
    category: str | None = None
    created_at: str | None = None
    description: str | None = None
    enabled: bool | None = None
    icon_url: str | None = None
    id: str | None = None
    name: str | None = None
    source: str | None = None
    transport: Literal["mcp_http"] | None = None
    updated_at: str | None = None
    url: str | None = None

    contract_name: ClassVar[str] = "integrations.Integration"
    contract_constants: ClassVar[Mapping[str, Any]] = {"transport": "mcp_http"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 12:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.auth_methods = to_list(data["auth_methods"], models.IntegrationAuthMethod.decode)
                self.category = data["category"]
                self.created_at = data["created_at"]
                self.description = data["description"]
                self.enabled = data["enabled"]
                self.icon_url = data["icon_url"]
                self.id = data["id"]
                self.name = data["name"]
                self.source = data["source"]
                self.transport = data["transport"]
                self.updated_at = data["updated_at"]
                self.url = data["url"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 12:
                    self._keep(data)
                return self
        if "auth_methods" in data:
            self.auth_methods = to_list(data["auth_methods"], models.IntegrationAuthMethod.decode)
        if "category" in data:
            self.category = data["category"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "description" in data:
            self.description = data["description"]
        if "enabled" in data:
            self.enabled = data["enabled"]
        if "icon_url" in data:
            self.icon_url = data["icon_url"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "source" in data:
            self.source = data["source"]
        if "transport" in data:
            self.transport = data["transport"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if "url" in data:
            self.url = data["url"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
