from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UpdateRepoRequest(Model):
    """Used by ``PATCH /api/v1/repos/{owner}/{repo}``."""

    description: str | None = None
    is_archived: bool | None = None
    is_public: bool | None = None
    readme: str | None = None
    restricted_mode: bool | None = None
    tags: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "is_archived" in data:
            self.is_archived = data["is_archived"]
        if "is_public" in data:
            self.is_public = data["is_public"]
        if "readme" in data:
            self.readme = data["readme"]
        if "restricted_mode" in data:
            self.restricted_mode = data["restricted_mode"]
        if "tags" in data:
            self.tags = data["tags"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
