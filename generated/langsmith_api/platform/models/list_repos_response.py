from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .repo_with_lookups import RepoWithLookups


@model
class ListReposResponse(Model):
    """Used by ``GET /api/v1/repos``."""

    repos: list[RepoWithLookups]
    total: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "repos" in data:
            self.repos = to_list(data["repos"], models.RepoWithLookups.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[RepoWithLookups]:
        """The items of this page: ``repos``."""
        return self.repos
