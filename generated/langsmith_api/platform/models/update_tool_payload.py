"""UpdateToolPayload (``tools.UpdateToolPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UpdateToolPayload(Model):
    """Used by ``PATCH /v1/platform/tools/id/{id}``, ``PATCH /v1/platform/tools/{handle}``."""

    description: str | None = None
    enabled: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    parameters: dict[str, Any] | None = None
    returns: dict[str, Any] | None = None

    contract_name: ClassVar[str] = "tools.UpdateToolPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "enabled" in data:
            self.enabled = data["enabled"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "name" in data:
            self.name = data["name"]
        if "parameters" in data:
            self.parameters = data["parameters"]
        if "returns" in data:
            self.returns = data["returns"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
