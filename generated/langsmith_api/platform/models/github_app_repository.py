"""GithubAppRepository (``github_app.Repository`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppRepository(Model):
    """Used by ``GET /v1/platform/fleet/providers/github-app/installations/{id}/repos``."""

    default_branch: str | None = None
    full_name: str | None = None
    html_url: str | None = None
    id: int | None = None
    name: str | None = None
    private: bool | None = None

    contract_name: ClassVar[str] = "github_app.Repository"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "default_branch" in data:
            self.default_branch = data["default_branch"]
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "html_url" in data:
            self.html_url = data["html_url"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "private" in data:
            self.private = data["private"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
