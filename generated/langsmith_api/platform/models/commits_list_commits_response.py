"""CommitsListCommitsResponse (``commits.ListCommitsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .commits_commit_with_lookups import CommitsCommitWithLookups


@model
class CommitsListCommitsResponse(Model):
    """Used by ``GET /commits/{owner}/{repo}``."""

    commits: list[CommitsCommitWithLookups] | None = None
    total: int | None = None

    contract_name: ClassVar[str] = "commits.ListCommitsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commits" in data:
            self.commits = to_list(data["commits"], models.CommitsCommitWithLookups.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[CommitsCommitWithLookups]:
        """The items of this page: ``commits``."""
        return self.commits or []
