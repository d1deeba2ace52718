from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .configured_by import ConfiguredBy
    from .trace_tier import TraceTier


@model
class TTLSettings(Model):
    """Used by ``GET /api/v1/orgs/ttl-settings``, ``PUT /api/v1/orgs/ttl-settings``, ``GET /api/v1/ttl-settings`` and 1
    more.
    """

    configured_by: ConfiguredBy | str
    created_at: datetime
    default_trace_tier: TraceTier | str
    id: UUID
    organization_id: UUID
    updated_at: datetime
    apply_to_all_projects: bool | None = None
    longlived_ttl_days: int | None = None
    tenant_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.configured_by = to_enumeration(data["configured_by"], models.ConfiguredBy)
                self.created_at = to_datetime(data["created_at"])
                self.default_trace_tier = to_enumeration(data["default_trace_tier"], models.TraceTier)
                self.id = to_uuid(data["id"])
                self.organization_id = to_uuid(data["organization_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.apply_to_all_projects = data["apply_to_all_projects"]
                self.longlived_ttl_days = data["longlived_ttl_days"]
                self.tenant_id = to_uuid(data["tenant_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "configured_by" in data:
            self.configured_by = to_enumeration(data["configured_by"], models.ConfiguredBy)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "default_trace_tier" in data:
            self.default_trace_tier = to_enumeration(data["default_trace_tier"], models.TraceTier)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "apply_to_all_projects" in data:
            self.apply_to_all_projects = data["apply_to_all_projects"]
        if "longlived_ttl_days" in data:
            self.longlived_ttl_days = data["longlived_ttl_days"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
