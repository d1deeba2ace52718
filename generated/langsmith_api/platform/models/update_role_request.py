from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UpdateRoleRequest(Model):
    """Used by ``PATCH /api/v1/orgs/current/roles/{role_id}``."""

    description: str
    display_name: str
    permissions: list[str]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "permissions" in data:
            self.permissions = data["permissions"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
