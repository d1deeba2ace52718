from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .usage_limit_type import UsageLimitType


@model
class UpsertUsageLimit(Model):
    """Used by ``PUT /api/v1/usage-limits``."""

    limit_type: UsageLimitType | str
    limit_value: int
    id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "limit_type" in data:
            self.limit_type = to_enumeration(data["limit_type"], models.UsageLimitType)
        if "limit_value" in data:
            self.limit_value = data["limit_value"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
