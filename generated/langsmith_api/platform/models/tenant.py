"""Tenant (``app__schemas__Tenant`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class Tenant(Model):
    """Used by ``POST /api/v1/tenants``, ``POST /api/v1/workspaces``, ``GET /api/v1/workspaces/pending`` and 1 more."""

    created_at: datetime
    display_name: str
    id: UUID
    is_deleted: bool
    is_personal: bool
    data_plane_url: str | None = None
    organization_id: UUID | None = None
    tenant_handle: str | None = None

    contract_name: ClassVar[str] = "app__schemas__Tenant"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.display_name = data["display_name"]
                self.id = to_uuid(data["id"])
                self.is_deleted = data["is_deleted"]
                self.is_personal = data["is_personal"]
                self.data_plane_url = data["data_plane_url"]
                self.organization_id = to_uuid(data["organization_id"])
                self.tenant_handle = data["tenant_handle"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "is_deleted" in data:
            self.is_deleted = data["is_deleted"]
        if "is_personal" in data:
            self.is_personal = data["is_personal"]
        if "data_plane_url" in data:
            self.data_plane_url = data["data_plane_url"]
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "tenant_handle" in data:
            self.tenant_handle = data["tenant_handle"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
