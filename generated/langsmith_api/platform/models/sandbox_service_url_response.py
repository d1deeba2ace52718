"""SandboxServiceURLResponse (``sandboxes.ServiceURLResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxServiceURLResponse(Model):
    """Used by ``POST /v2/sandboxes/boxes/{name}/service-url``."""

    browser_url: str | None = None
    expires_at: str | None = None
    service_url: str | None = None
    token: str | None = None

    contract_name: ClassVar[str] = "sandboxes.ServiceURLResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "browser_url" in data:
            self.browser_url = data["browser_url"]
        if "expires_at" in data:
            self.expires_at = data["expires_at"]
        if "service_url" in data:
            self.service_url = data["service_url"]
        if "token" in data:
            self.token = data["token"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
