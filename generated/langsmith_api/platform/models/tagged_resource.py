"""TaggedResource (``Resource`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class TaggedResource(Model):
    """Part of other models."""

    resource_id: UUID
    resource_name: str
    tagging_id: UUID

    contract_name: ClassVar[str] = "Resource"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "resource_id" in data:
            self.resource_id = to_uuid(data["resource_id"])
        if "resource_name" in data:
            self.resource_name = data["resource_name"]
        if "tagging_id" in data:
            self.tagging_id = to_uuid(data["tagging_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
