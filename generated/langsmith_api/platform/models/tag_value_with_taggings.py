from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .tagging import Tagging


@model
class TagValueWithTaggings(Model):
    """Part of other models.

    Attributes:
        value: String, at least ``1`` characters, at most ``255`` characters.
    """

    created_at: datetime
    id: UUID
    tag_key_id: UUID
    updated_at: datetime
    value: str
    description: str | None = None
    taggings: list[Tagging] | None = None

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
        if "taggings" in data:
            self.taggings = to_list(data["taggings"], models.Tagging.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
