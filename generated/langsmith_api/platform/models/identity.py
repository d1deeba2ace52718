from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .access_scope import AccessScope


@model
class Identity(Model):
    """Used by ``POST /api/v1/orgs/pending/{organization_id}/claim``, ``POST /api/v1/workspaces/current/members``.

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
    role_id: UUID | None = None
    role_name: str | None = None
    tenant_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.ls_user_id = to_uuid(data["ls_user_id"])
                self.organization_id = to_uuid(data["organization_id"])
                self.read_only = data["read_only"]
                self.user_id = to_uuid(data["user_id"])
                self.access_scope = to_enumeration(data["access_scope"], models.AccessScope)
                self.role_id = to_uuid(data["role_id"])
                self.role_name = data["role_name"]
                self.tenant_id = to_uuid(data["tenant_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
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
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "role_name" in data:
            self.role_name = data["role_name"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
