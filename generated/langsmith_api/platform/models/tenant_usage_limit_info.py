from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tenant_usage_limit_type import TenantUsageLimitType


@model
class TenantUsageLimitInfo(Model):
    """Used by ``GET /api/v1/workspaces/current/usage_limits``."""

    in_reject_set: bool
    tenant_limit: int | None = None
    usage_limit_type: TenantUsageLimitType | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "in_reject_set" in data:
            self.in_reject_set = data["in_reject_set"]
        if "tenant_limit" in data:
            self.tenant_limit = data["tenant_limit"]
        if "usage_limit_type" in data:
            self.usage_limit_type = to_enumeration(data["usage_limit_type"], models.TenantUsageLimitType)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
