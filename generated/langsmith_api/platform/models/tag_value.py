from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class TagValue(Model):
    """Used by ``GET /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values``, ``POST
    /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values``, ``GET
    /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values/{tag_value_id}`` and 1 more.

    Attributes:
        value: String, at least ``1`` characters, at most ``255`` characters.
    """

    created_at: datetime
    id: UUID
    tag_key_id: UUID
    updated_at: datetime
    value: str
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "tag_key_id" in data:
            self.tag_key_id = to_uuid(data["tag_key_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "value" in data:
            self.value = data["value"]
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
