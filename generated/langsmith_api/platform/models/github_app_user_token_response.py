"""GithubAppUserTokenResponse (``github_app.UserTokenResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppUserTokenResponse(Model):
    """Used by ``POST /v1/platform/fleet/providers/github-app/tokens``."""

    expires_at: str | None = None
    token: str | None = None
    token_type: str | None = None

    contract_name: ClassVar[str] = "github_app.UserTokenResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "expires_at" in data:
            self.expires_at = data["expires_at"]
        if "token" in data:
            self.token = data["token"]
        if "token_type" in data:
            self.token_type = data["token_type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
