from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class PendingIdentityCreate(Model):
    """Used by ``POST /api/v1/orgs/current/members``, ``POST /api/v1/orgs/current/members/batch``, ``POST
    /api/v1/workspaces/current/members/batch``.

    Attributes:
        read_only: Boolean; deprecated.
    """

    email: str
    full_name: str | None = None
    password: str | None = None
    read_only: bool | None = None
    role_id: UUID | None = None
    workspace_ids: list[UUID] | None = None
    workspace_role_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "email" in data:
            self.email = data["email"]
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "password" in data:
            self.password = data["password"]
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "workspace_ids" in data:
            self.workspace_ids = to_list(data["workspace_ids"], to_uuid)
        if "workspace_role_id" in data:
            self.workspace_role_id = to_uuid(data["workspace_role_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
