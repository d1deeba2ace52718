"""SandboxServiceURLPayload (``sandboxes.ServiceURLPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxServiceURLPayload(Model):
    """Used by ``POST /v2/sandboxes/boxes/{name}/service-url``."""

    expires_in_seconds: int | None = None
    port: int | None = None

    contract_name: ClassVar[str] = "sandboxes.ServiceURLPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "expires_in_seconds" in data:
            self.expires_in_seconds = data["expires_in_seconds"]
        if "port" in data:
            self.port = data["port"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
