from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OauthCreateTokenBody(Model):
    """Used by ``POST /oauth/token``."""

    client_id: str
    grant_type: str
    code: str | None = None
    code_verifier: str | None = None
    device_code: str | None = None
    redirect_uri: str | None = None
    refresh_token: str | None = None

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "client_id" in data:
            self.client_id = data["client_id"]
        if "grant_type" in data:
            self.grant_type = data["grant_type"]
        if "code" in data:
            self.code = data["code"]
        if "code_verifier" in data:
            self.code_verifier = data["code_verifier"]
        if "device_code" in data:
            self.device_code = data["device_code"]
        if "redirect_uri" in data:
            self.redirect_uri = data["redirect_uri"]
        if "refresh_token" in data:
            self.refresh_token = data["refresh_token"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
