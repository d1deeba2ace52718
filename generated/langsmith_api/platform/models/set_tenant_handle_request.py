from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SetTenantHandleRequest(Model):
    """Used by ``POST /api/v1/settings/handle``."""

    tenant_handle: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "tenant_handle" in data:
            self.tenant_handle = data["tenant_handle"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
