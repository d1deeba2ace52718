from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class FeedbackSource(Model):
    """Part of other models."""

    ls_user_id: UUID | None = None
    metadata: dict[str, Any] | None = None
    type: str | None = None
    user_id: UUID | None = None
    user_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "type" in data:
            self.type = data["type"]
        if "user_id" in data:
            self.user_id = to_uuid(data["user_id"])
        if "user_name" in data:
            self.user_name = data["user_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
