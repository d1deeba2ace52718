from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .service_account_workspace_assignment import ServiceAccountWorkspaceAssignment


@model
class ServiceAccountCreateRequest(Model):
    """Used by ``POST /api/v1/service-accounts``."""

    name: str
    workspaces: list[ServiceAccountWorkspaceAssignment] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "workspaces" in data:
            self.workspaces = to_list(data["workspaces"], models.ServiceAccountWorkspaceAssignment.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
