"""Tool (``tools.Tool`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class Tool(Model):
    """Used by ``POST /v1/platform/tools``, ``GET /v1/platform/tools/id/{id}``, ``PATCH /v1/platform/tools/id/{id}``
    and 2 more.
    """

    created_at: str | None = None
    description: str | None = None
    enabled: bool | None = None
    handle: str | None = None
    id: str | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    parameters: dict[str, Any] | None = None
    returns: dict[str, Any] | None = None
    tenant_id: str | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "tools.Tool"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = data["created_at"]
                self.description = data["description"]
                self.enabled = data["enabled"]
                self.handle = data["handle"]
                self.id = data["id"]
                self.metadata = data["metadata"]
                self.name = data["name"]
                self.parameters = data["parameters"]
                self.returns = data["returns"]
                self.tenant_id = data["tenant_id"]
                self.updated_at = data["updated_at"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "description" in data:
            self.description = data["description"]
        if "enabled" in data:
            self.enabled = data["enabled"]
        if "handle" in data:
            self.handle = data["handle"]
        if "id" in data:
            self.id = data["id"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "name" in data:
            self.name = data["name"]
        if "parameters" in data:
            self.parameters = data["parameters"]
        if "returns" in data:
            self.returns = data["returns"]
        if "tenant_id" in data:
            self.tenant_id = data["tenant_id"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
