from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class UserWithPassword(Model):
    """Used by ``POST /api/v1/orgs/current/members/basic/batch``."""

    created_at: datetime
    email: str
    id: UUID
    ls_user_id: UUID
    updated_at: datetime
    avatar_url: str | None = None
    full_name: str | None = None
    password: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.email = data["email"]
                self.id = to_uuid(data["id"])
                self.ls_user_id = to_uuid(data["ls_user_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.avatar_url = data["avatar_url"]
                self.full_name = data["full_name"]
                self.password = data["password"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "email" in data:
            self.email = data["email"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "avatar_url" in data:
            self.avatar_url = data["avatar_url"]
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "password" in data:
            self.password = data["password"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
