from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class APIKeyCreateRequest(Model):
    """Used by ``POST /api/v1/api-key``, ``POST /api/v1/api-key/current``, ``POST
    /api/v1/orgs/current/personal-access-tokens`` and 1 more.

    Attributes:
        read_only: Boolean; deprecated.
    """

    default_workspace_id: UUID | None = None
    description: str | None = None
    expires_at: datetime | None = None
    org_role_id: UUID | None = None
    read_only: bool | None = None
    role_id: UUID | None = None
    workspaces: list[UUID] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "default_workspace_id" in data:
            self.default_workspace_id = to_uuid(data["default_workspace_id"])
        if "description" in data:
            self.description = data["description"]
        if "expires_at" in data:
            self.expires_at = to_datetime(data["expires_at"])
        if "org_role_id" in data:
            self.org_role_id = to_uuid(data["org_role_id"])
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if "workspaces" in data:
            self.workspaces = to_list(data["workspaces"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
