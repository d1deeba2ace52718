from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .access_scope import AccessScope


@model
class Role(Model):
    """Used by ``GET /api/v1/orgs/current/roles``, ``POST /api/v1/orgs/current/roles``, ``DELETE
    /api/v1/orgs/current/roles/{role_id}`` and 1 more.
    """

    description: str
    display_name: str
    id: UUID
    name: str
    permissions: list[str]
    access_scope: AccessScope | str | None = None
    organization_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "permissions" in data:
            self.permissions = data["permissions"]
        if "access_scope" in data:
            self.access_scope = to_enumeration(data["access_scope"], models.AccessScope)
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
