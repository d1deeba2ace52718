"""HubTenant (``app__hub__crud__tenants__Tenant`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class HubTenant(Model):
    """Used by ``GET /api/v1/settings``, ``POST /api/v1/settings/handle``."""

    created_at: datetime
    display_name: str
    id: UUID
    tenant_handle: str | None = None

    contract_name: ClassVar[str] = "app__hub__crud__tenants__Tenant"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "tenant_handle" in data:
            self.tenant_handle = data["tenant_handle"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
