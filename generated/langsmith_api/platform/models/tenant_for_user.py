from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class TenantForUser(Model):
    """Used by ``GET /api/v1/tenants``, ``GET /api/v1/workspaces``.

    Attributes:
        read_only: Boolean; deprecated.
    """

    created_at: datetime
    display_name: str
    id: UUID
    is_deleted: bool
    is_personal: bool
    data_plane_url: str | None = None
    organization_id: UUID | None = None
    permissions: list[str] | None = None
    read_only: bool | None = None
    role_id: UUID | None = None
    role_name: str | None = None
    tenant_handle: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 12:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.display_name = data["display_name"]
                self.id = to_uuid(data["id"])
                self.is_deleted = data["is_deleted"]
                self.is_personal = data["is_personal"]
                self.data_plane_url = data["data_plane_url"]
                self.organization_id = to_uuid(data["organization_id"])
                self.permissions = data["permissions"]
                self.read_only = data["read_only"]
                self.role_id = to_uuid(data["role_id"])
                self.role_name = data["role_name"]
                self.tenant_handle = data["tenant_handle"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 12:
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
        if "permissions" in data:
            self.permissions = data["permissions"]
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "role_name" in data:
            self.role_name = data["role_name"]
        if "tenant_handle" in data:
            self.tenant_handle = data["tenant_handle"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
