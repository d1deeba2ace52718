from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class ServiceAccount(Model):
    """Used by ``GET /api/v1/service-accounts``."""

    created_at: datetime
    default_workspace_id: UUID | None
    id: UUID
    name: str
    organization_id: UUID
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "default_workspace_id" in data:
            self.default_workspace_id = to_uuid(data["default_workspace_id"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
