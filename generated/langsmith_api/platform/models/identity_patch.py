from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class IdentityPatch(Model):
    """Used by ``PATCH /api/v1/workspaces/current/members/{identity_id}``.

    Attributes:
        read_only: Boolean or null; deprecated.
    """

    role_id: UUID
    read_only: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "read_only" in data:
            self.read_only = data["read_only"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
