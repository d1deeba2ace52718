from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .usage_limit_type import UsageLimitType


@model
class UsageLimit(Model):
    """Used by ``GET /api/v1/usage-limits``, ``PUT /api/v1/usage-limits``, ``GET /api/v1/usage-limits/org``."""

    created_at: datetime
    limit_type: UsageLimitType | str
    limit_value: int
    tenant_id: UUID
    updated_at: datetime
    id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "limit_type" in data:
            self.limit_type = to_enumeration(data["limit_type"], models.UsageLimitType)
        if "limit_value" in data:
            self.limit_value = data["limit_value"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
