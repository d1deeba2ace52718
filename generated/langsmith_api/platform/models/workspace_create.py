from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class WorkspaceCreate(Model):
    """Used by ``POST /api/v1/workspaces``.

    Attributes:
        display_name: String, at least ``1`` characters, matching ``^[a-zA-Z0-9\\-_ '@()]+$``.
    """

    display_name: str
    id: UUID | None = None
    tenant_handle: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "tenant_handle" in data:
            self.tenant_handle = data["tenant_handle"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
