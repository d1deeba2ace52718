"""OAuthTokenResponse (``oauth.TokenResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OAuthTokenResponse(Model):
    """Used by ``POST /oauth/token``."""

    access_token: str | None = None
    expires_in: int | None = None
    refresh_token: str | None = None
    token_type: str | None = None

    contract_name: ClassVar[str] = "oauth.TokenResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "access_token" in data:
            self.access_token = data["access_token"]
        if "expires_in" in data:
            self.expires_in = data["expires_in"]
        if "refresh_token" in data:
            self.refresh_token = data["refresh_token"]
        if "token_type" in data:
            self.token_type = data["token_type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
