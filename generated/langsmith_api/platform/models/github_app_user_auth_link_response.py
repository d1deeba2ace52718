"""GithubAppUserAuthLinkResponse (``github_app.UserAuthLinkResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppUserAuthLinkResponse(Model):
    """Used by ``POST /v1/platform/fleet/providers/github-app/auth``."""

    auth_url: str | None = None

    contract_name: ClassVar[str] = "github_app.UserAuthLinkResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "auth_url" in data:
            self.auth_url = data["auth_url"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
