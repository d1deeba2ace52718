"""OAuthDeviceCodeResponse (``oauth.DeviceCodeResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OAuthDeviceCodeResponse(Model):
    """Used by ``POST /oauth/device/code``."""

    device_code: str | None = None
    expires_in: int | None = None
    interval: int | None = None
    user_code: str | None = None
    verification_uri: str | None = None

    contract_name: ClassVar[str] = "oauth.DeviceCodeResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "device_code" in data:
            self.device_code = data["device_code"]
        if "expires_in" in data:
            self.expires_in = data["expires_in"]
        if "interval" in data:
            self.interval = data["interval"]
        if "user_code" in data:
            self.user_code = data["user_code"]
        if "verification_uri" in data:
            self.verification_uri = data["verification_uri"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
