from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class LikeRepoResponse(Model):
    """Used by ``POST /api/v1/likes/{owner}/{repo}``."""

    likes: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "likes" in data:
            self.likes = data["likes"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
