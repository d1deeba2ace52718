from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class Comment(Model):
    """Used by ``POST /api/v1/comments/{owner}/{repo}/{parent_comment_id}``."""

    comment_on: UUID
    content: str
    created_at: datetime
    id: UUID
    num_likes: int
    num_sub_comments: int
    updated_at: datetime
    comment_by: UUID | None = None
    comment_by_name: str | None = None
    liked_by_auth_user: bool | None = None
    parent_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.comment_on = to_uuid(data["comment_on"])
                self.content = data["content"]
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.num_likes = data["num_likes"]
                self.num_sub_comments = data["num_sub_comments"]
                self.updated_at = to_datetime(data["updated_at"])
                self.comment_by = to_uuid(data["comment_by"])
                self.comment_by_name = data["comment_by_name"]
                self.liked_by_auth_user = data["liked_by_auth_user"]
                self.parent_id = to_uuid(data["parent_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "comment_on" in data:
            self.comment_on = to_uuid(data["comment_on"])
        if "content" in data:
            self.content = data["content"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "num_likes" in data:
            self.num_likes = data["num_likes"]
        if "num_sub_comments" in data:
            self.num_sub_comments = data["num_sub_comments"]
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "comment_by" in data:
            self.comment_by = to_uuid(data["comment_by"])
        if "comment_by_name" in data:
            self.comment_by_name = data["comment_by_name"]
        if "liked_by_auth_user" in data:
            self.liked_by_auth_user = data["liked_by_auth_user"]
        if "parent_id" in data:
            self.parent_id = to_uuid(data["parent_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
