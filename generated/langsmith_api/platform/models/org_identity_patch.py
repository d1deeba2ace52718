from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class OrgIdentityPatch(Model):
    """Used by ``PATCH /api/v1/orgs/current/members/{identity_id}``."""

    full_name: str | None = None
    password: str | None = None
    role_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "password" in data:
            self.password = data["password"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
