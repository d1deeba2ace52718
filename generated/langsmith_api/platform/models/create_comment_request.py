from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CreateCommentRequest(Model):
    """Used by ``POST /api/v1/comments/{owner}/{repo}``, ``POST /api/v1/comments/{owner}/{repo}/{parent_comment_id}``."""

    content: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "content" in data:
            self.content = data["content"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
