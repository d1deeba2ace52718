"""CommitWithLookups (``commits.CommitWithLookups`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class CommitWithLookups(Model):
    """Part of other models."""

    commit_hash: str | None = None
    created_at: datetime | None = None
    description: str | None = None
    example_run_ids: list[UUID] | None = None
    full_name: str | None = None
    id: UUID | None = None
    manifest: dict[str, Any] | None = None
    manifest_sha: list[int] | None = None
    num_downloads: int | None = None
    num_views: int | None = None
    parent_commit_hash: str | None = None
    parent_id: UUID | None = None
    repo_id: UUID | None = None
    updated_at: datetime | None = None

    contract_name: ClassVar[str] = "commits.CommitWithLookups"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 14:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.commit_hash = data["commit_hash"]
                self.created_at = to_datetime(data["created_at"])
                self.description = data["description"]
                self.example_run_ids = to_list(data["example_run_ids"], to_uuid)
                self.full_name = data["full_name"]
                self.id = to_uuid(data["id"])
                self.manifest = data["manifest"]
                self.manifest_sha = data["manifest_sha"]
                self.num_downloads = data["num_downloads"]
                self.num_views = data["num_views"]
                self.parent_commit_hash = data["parent_commit_hash"]
                self.parent_id = to_uuid(data["parent_id"])
                self.repo_id = to_uuid(data["repo_id"])
                self.updated_at = to_datetime(data["updated_at"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 14:
                    self._keep(data)
                return self
        if "commit_hash" in data:
            self.commit_hash = data["commit_hash"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "description" in data:
            self.description = data["description"]
        if "example_run_ids" in data:
            self.example_run_ids = to_list(data["example_run_ids"], to_uuid)
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "manifest" in data:
            self.manifest = data["manifest"]
        if "manifest_sha" in data:
            self.manifest_sha = data["manifest_sha"]
        if "num_downloads" in data:
            self.num_downloads = data["num_downloads"]
        if "num_views" in data:
            self.num_views = data["num_views"]
        if "parent_commit_hash" in data:
            self.parent_commit_hash = data["parent_commit_hash"]
        if "parent_id" in data:
            self.parent_id = to_uuid(data["parent_id"])
        if "repo_id" in data:
            self.repo_id = to_uuid(data["repo_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
