from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .tag_value_with_taggings import TagValueWithTaggings


@model
class TagKeyWithValuesAndTaggings(Model):
    """Used by ``GET /api/v1/workspaces/current/tags/resource``.

    Attributes:
        key: String, at least ``1`` characters, at most ``255`` characters.
    """

    created_at: datetime
    id: UUID
    key: str
    updated_at: datetime
    description: str | None = None
    values: list[TagValueWithTaggings] | None = None

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
        if "values" in data:
            self.values = to_list(data["values"], models.TagValueWithTaggings.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
