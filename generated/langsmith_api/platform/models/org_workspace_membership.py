"""OrgWorkspaceMembership (``orgs.WorkspaceMembership`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OrgWorkspaceMembership(Model):
    """Part of other models."""

    role_id: str | None = None
    role_name: str | None = None
    workspace_id: str | None = None
    workspace_name: str | None = None

    contract_name: ClassVar[str] = "orgs.WorkspaceMembership"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "role_id" in data:
            self.role_id = data["role_id"]
        if "role_name" in data:
            self.role_name = data["role_name"]
        if "workspace_id" in data:
            self.workspace_id = data["workspace_id"]
        if "workspace_name" in data:
            self.workspace_name = data["workspace_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
