"""CreateCommitResponse (``commits.CreateCommitResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .commit_with_lookups import CommitWithLookups


@model
class CreateCommitResponse(Model):
    """Used by ``POST /commits/{owner}/{repo}``."""

    commit: CommitWithLookups | None = None

    contract_name: ClassVar[str] = "commits.CreateCommitResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit" in data:
            self.commit = models.CommitWithLookups.decode(data["commit"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
