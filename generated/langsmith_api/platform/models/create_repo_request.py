from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .create_repo_request_repo_type import CreateRepoRequestRepoType


@model
class CreateRepoRequest(Model):
    """Used by ``POST /api/v1/repos``."""

    is_public: bool
    repo_handle: str
    description: str | None = None
    readme: str | None = None
    repo_type: CreateRepoRequestRepoType | str | None = None
    restricted_mode: bool | None = None
    tags: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "is_public" in data:
            self.is_public = data["is_public"]
        if "repo_handle" in data:
            self.repo_handle = data["repo_handle"]
        if "description" in data:
            self.description = data["description"]
        if "readme" in data:
            self.readme = data["readme"]
        if "repo_type" in data:
            self.repo_type = to_enumeration(data["repo_type"], models.CreateRepoRequestRepoType)
        if "restricted_mode" in data:
            self.restricted_mode = data["restricted_mode"]
        if "tags" in data:
            self.tags = data["tags"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
