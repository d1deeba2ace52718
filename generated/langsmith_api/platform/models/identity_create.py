from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class IdentityCreate(Model):
    """Used by ``POST /api/v1/workspaces/current/members``.

    Attributes:
        read_only: Boolean or null; deprecated.
        user_id: UUID or null; deprecated.
    """

    ls_user_id: UUID | None = None
    org_identity_id: UUID | None = None
    read_only: bool | None = None
    role_id: UUID | None = None
    user_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "org_identity_id" in data:
            self.org_identity_id = to_uuid(data["org_identity_id"])
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "user_id" in data:
            self.user_id = to_uuid(data["user_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
