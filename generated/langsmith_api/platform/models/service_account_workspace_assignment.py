from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class ServiceAccountWorkspaceAssignment(Model):
    """Part of other models."""

    workspace_id: UUID
    role_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "workspace_id" in data:
            self.workspace_id = to_uuid(data["workspace_id"])
        if "role_id" in data:
            self.role_id = to_uuid(data["role_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
