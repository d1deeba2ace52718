from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .trace_tier import TraceTier


@model
class UpsertTTLSettingsRequest(Model):
    """Used by ``PUT /api/v1/orgs/ttl-settings``, ``PUT /api/v1/ttl-settings``."""

    default_trace_tier: TraceTier | str
    apply_to_all_projects: bool | None = None
    tenant_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "default_trace_tier" in data:
            self.default_trace_tier = to_enumeration(data["default_trace_tier"], models.TraceTier)
        if "apply_to_all_projects" in data:
            self.apply_to_all_projects = data["apply_to_all_projects"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
