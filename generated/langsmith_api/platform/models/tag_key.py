from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class TagKey(Model):
    """Used by ``GET /api/v1/workspaces/current/tag-keys``, ``POST /api/v1/workspaces/current/tag-keys``, ``GET
    /api/v1/workspaces/current/tag-keys/{tag_key_id}`` and 1 more.

    Attributes:
        key: String, at least ``1`` characters, at most ``255`` characters.
    """

    created_at: datetime
    id: UUID
    key: str
    updated_at: datetime
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "key" in data:
            self.key = data["key"]
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
