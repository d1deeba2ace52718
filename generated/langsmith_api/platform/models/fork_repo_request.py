from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ForkRepoRequest(Model):
    """Used by ``POST /api/v1/repos/{owner}/{repo}/fork``."""

    repo_handle: str
    description: str | None = None
    is_public: bool | None = None
    readme: str | None = None
    tags: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "repo_handle" in data:
            self.repo_handle = data["repo_handle"]
        if "description" in data:
            self.description = data["description"]
        if "is_public" in data:
            self.is_public = data["is_public"]
        if "readme" in data:
            self.readme = data["readme"]
        if "tags" in data:
            self.tags = data["tags"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
