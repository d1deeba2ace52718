from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .comment import Comment


@model
class ListCommentsResponse(Model):
    """Used by ``GET /api/v1/comments/{owner}/{repo}``, ``GET /api/v1/comments/{owner}/{repo}/{parent_comment_id}``."""

    comments: list[Comment]
    total: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "comments" in data:
            self.comments = to_list(data["comments"], models.Comment.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[Comment]:
        """The items of this page: ``comments``."""
        return self.comments
