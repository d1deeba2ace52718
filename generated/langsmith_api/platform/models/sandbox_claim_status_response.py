"""SandboxClaimStatusResponse (``sandboxes.ClaimStatusResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxClaimStatusResponse(Model):
    """Used by ``GET /v2/sandboxes/boxes/{name}/status``."""

    status: str | None = None
    status_message: str | None = None

    contract_name: ClassVar[str] = "sandboxes.ClaimStatusResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "status" in data:
            self.status = data["status"]
        if "status_message" in data:
            self.status_message = data["status_message"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
