from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .resource_type import ResourceType


@model
class TaggingCreate(Model):
    """Used by ``POST /api/v1/workspaces/current/taggings``."""

    resource_id: UUID
    resource_type: ResourceType | str
    tag_value_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "resource_id" in data:
            self.resource_id = to_uuid(data["resource_id"])
        if "resource_type" in data:
            self.resource_type = to_enumeration(data["resource_type"], models.ResourceType)
        if "tag_value_id" in data:
            self.tag_value_id = to_uuid(data["tag_value_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
