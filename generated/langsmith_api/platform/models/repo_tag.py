from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class RepoTag(Model):
    """Used by ``GET /api/v1/repos/{owner}/{repo}/tags``, ``POST /api/v1/repos/{owner}/{repo}/tags``, ``GET
    /api/v1/repos/{owner}/{repo}/tags/{tag_name}`` and 1 more.
    """

    commit_hash: str
    commit_id: UUID
    created_at: datetime
    id: UUID
    repo_id: UUID
    tag_name: str
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit_hash" in data:
            self.commit_hash = data["commit_hash"]
        if "commit_id" in data:
            self.commit_id = to_uuid(data["commit_id"])
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "repo_id" in data:
            self.repo_id = to_uuid(data["repo_id"])
        if "tag_name" in data:
            self.tag_name = data["tag_name"]
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
