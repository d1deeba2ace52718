"""CreateToolPayload (``tools.CreateToolPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CreateToolPayload(Model):
    """Used by ``POST /v1/platform/tools``."""

    description: str
    handle: str
    name: str
    parameters: dict[str, Any]
    enabled: bool | None = None
    metadata: dict[str, Any] | None = None
    returns: dict[str, Any] | None = None

    contract_name: ClassVar[str] = "tools.CreateToolPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "handle" in data:
            self.handle = data["handle"]
        if "name" in data:
            self.name = data["name"]
        if "parameters" in data:
            self.parameters = data["parameters"]
        if "enabled" in data:
            self.enabled = data["enabled"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "returns" in data:
            self.returns = data["returns"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
