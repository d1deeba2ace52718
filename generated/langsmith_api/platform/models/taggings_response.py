from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .taggings_by_resource_type import TaggingsByResourceType


@model
class TaggingsResponse(Model):
    """Used by ``GET /api/v1/workspaces/current/taggings``."""

    resources: TaggingsByResourceType
    tag_key: str
    tag_key_id: UUID
    tag_value: str
    tag_value_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "resources" in data:
            self.resources = models.TaggingsByResourceType.decode(data["resources"])
        if "tag_key" in data:
            self.tag_key = data["tag_key"]
        if "tag_key_id" in data:
            self.tag_key_id = to_uuid(data["tag_key_id"])
        if "tag_value" in data:
            self.tag_value = data["tag_value"]
        if "tag_value_id" in data:
            self.tag_value_id = to_uuid(data["tag_value_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
