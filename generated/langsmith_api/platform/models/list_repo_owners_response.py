from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .repo_owner import RepoOwner


@model
class ListRepoOwnersResponse(Model):
    """Used by ``GET /api/v1/repos/{owner}/{repo}/owners``."""

    owners: list[RepoOwner]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "owners" in data:
            self.owners = to_list(data["owners"], models.RepoOwner.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
