"""GithubAppInstallLinkResponse (``github_app.InstallLinkResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppInstallLinkResponse(Model):
    """Used by ``POST /v1/platform/fleet/providers/github-app/install``."""

    install_url: str | None = None

    contract_name: ClassVar[str] = "github_app.InstallLinkResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "install_url" in data:
            self.install_url = data["install_url"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
