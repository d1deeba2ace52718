"""GithubAppTokenRequest (``github_app.TokenRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppTokenRequest(Model):
    """Used by ``POST /v1/platform/fleet/providers/github-app/tokens``."""

    repository: str | None = None
    type: str | None = None

    contract_name: ClassVar[str] = "github_app.TokenRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "repository" in data:
            self.repository = data["repository"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
