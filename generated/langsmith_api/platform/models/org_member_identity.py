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
    from .provider_user_slim import ProviderUserSlim


@model
class OrgMemberIdentity(Model):
    """Used by ``GET /api/v1/orgs/current/members/active``.

    Attributes:
        read_only: Boolean; deprecated.
    """

    created_at: datetime
    id: UUID
    ls_user_id: UUID
    organization_id: UUID
    read_only: bool
    user_id: UUID
    access_scope: AccessScope | str | None = None
    avatar_url: str | None = None
    display_name: str | None = None
    email: str | None = None
    full_name: str | None = None
    is_disabled: bool | None = None
    linked_login_methods: list[ProviderUserSlim] | None = None
    org_role_id: UUID | None = None
    org_role_name: str | None = None
    role_id: UUID | None = None
    role_name: str | None = None
    tenant_id: UUID | None = None
    tenant_ids: list[UUID] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 19:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.ls_user_id = to_uuid(data["ls_user_id"])
                self.organization_id = to_uuid(data["organization_id"])
                self.read_only = data["read_only"]
                self.user_id = to_uuid(data["user_id"])
                self.access_scope = to_enumeration(data["access_scope"], models.AccessScope)
                self.avatar_url = data["avatar_url"]
                self.display_name = data["display_name"]
                self.email = data["email"]
                self.full_name = data["full_name"]
                self.is_disabled = data["is_disabled"]
                self.linked_login_methods = to_list(data["linked_login_methods"], models.ProviderUserSlim.decode)
                self.org_role_id = to_uuid(data["org_role_id"])
                self.org_role_name = data["org_role_name"]
                self.role_id = to_uuid(data["role_id"])
                self.role_name = data["role_name"]
                self.tenant_id = to_uuid(data["tenant_id"])
                self.tenant_ids = to_list(data["tenant_ids"], to_uuid)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 19:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "user_id" in data:
            self.user_id = to_uuid(data["user_id"])
        if "access_scope" in data:
            self.access_scope = to_enumeration(data["access_scope"], models.AccessScope)
        if "avatar_url" in data:
            self.avatar_url = data["avatar_url"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "email" in data:
            self.email = data["email"]
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "is_disabled" in data:
            self.is_disabled = data["is_disabled"]
        if "linked_login_methods" in data:
            self.linked_login_methods = to_list(data["linked_login_methods"], models.ProviderUserSlim.decode)
        if "org_role_id" in data:
            self.org_role_id = to_uuid(data["org_role_id"])
        if "org_role_name" in data:
            self.org_role_name = data["org_role_name"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "role_name" in data:
            self.role_name = data["role_name"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "tenant_ids" in data:
            self.tenant_ids = to_list(data["tenant_ids"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
