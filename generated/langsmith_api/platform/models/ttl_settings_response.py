"""TTLSettingsResponse (``ttl_settings.TTLSettingsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TTLSettingsResponse(Model):
    """Used by ``GET /workspaces/current/ttl-settings``, ``PUT /workspaces/current/ttl-settings``."""

    is_custom: bool | None = None
    longlived_ttl_days: int | None = None
    tenant_id: str | None = None

    contract_name: ClassVar[str] = "ttl_settings.TTLSettingsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "is_custom" in data:
            self.is_custom = data["is_custom"]
        if "longlived_ttl_days" in data:
            self.longlived_ttl_days = data["longlived_ttl_days"]
        if "tenant_id" in data:
            self.tenant_id = data["tenant_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
