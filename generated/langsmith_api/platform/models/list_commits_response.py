"""ListCommitsResponse (``commits.ListCommitsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .commit_with_lookups import CommitWithLookups


@model
class ListCommitsResponse(Model):
    """Used by ``GET /commits/{owner}/{repo}``."""

    commits: list[CommitWithLookups] | None = None
    total: int | None = None

    contract_name: ClassVar[str] = "commits.ListCommitsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commits" in data:
            self.commits = to_list(data["commits"], models.CommitWithLookups.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[CommitWithLookups]:
        """The items of this page: ``commits``."""
        return self.commits or []
