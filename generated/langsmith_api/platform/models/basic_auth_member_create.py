from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class BasicAuthMemberCreate(Model):
    """Used by ``POST /api/v1/orgs/current/members/basic/batch``.

    Attributes:
        read_only: Boolean or null; deprecated.
    """

    email: str
    full_name: str | None = None
    ls_user_id: UUID | None = None
    password: str | None = None
    read_only: bool | None = None
    role_id: UUID | None = None
    user_id: UUID | None = None
    workspace_ids: list[UUID] | None = None
    workspace_role_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.email = data["email"]
                self.full_name = data["full_name"]
                self.ls_user_id = to_uuid(data["ls_user_id"])
                self.password = data["password"]
                self.read_only = data["read_only"]
                self.role_id = to_uuid(data["role_id"])
                self.user_id = to_uuid(data["user_id"])
                self.workspace_ids = to_list(data["workspace_ids"], to_uuid)
                self.workspace_role_id = to_uuid(data["workspace_role_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "email" in data:
            self.email = data["email"]
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "password" in data:
            self.password = data["password"]
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "user_id" in data:
            self.user_id = to_uuid(data["user_id"])
        if "workspace_ids" in data:
            self.workspace_ids = to_list(data["workspace_ids"], to_uuid)
        if "workspace_role_id" in data:
            self.workspace_role_id = to_uuid(data["workspace_role_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
