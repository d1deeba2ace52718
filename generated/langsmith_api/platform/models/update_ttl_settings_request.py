"""UpdateTTLSettingsRequest (``ttl_settings.UpdateTTLSettingsRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UpdateTTLSettingsRequest(Model):
    """Used by ``PUT /workspaces/current/ttl-settings``."""

    longlived_ttl_days: int | None = None

    contract_name: ClassVar[str] = "ttl_settings.UpdateTTLSettingsRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "longlived_ttl_days" in data:
            self.longlived_ttl_days = data["longlived_ttl_days"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
