from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class TenantShareDatasetToken(Model):
    """Part of other models."""

    created_at: datetime
    dataset_id: UUID
    share_token: str
    type: Literal["dataset"]
    dataset_name: str | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "dataset"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "share_token" in data:
            self.share_token = data["share_token"]
        if "type" in data:
            self.type = data["type"]
        if "dataset_name" in data:
            self.dataset_name = data["dataset_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
