from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .repo_with_lookups import RepoWithLookups


@model
class GetRepoResponse(Model):
    """Used by ``GET /api/v1/repos/{owner}/{repo}``, ``POST /api/v1/repos/{owner}/{repo}/fork``."""

    repo: RepoWithLookups

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "repo" in data:
            self.repo = models.RepoWithLookups.decode(data["repo"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
