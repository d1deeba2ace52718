from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .commit_manifest_response import CommitManifestResponse
    from .repo_with_lookups_repo_type import RepoWithLookupsRepoType


@model
class RepoWithLookups(Model):
    """Part of other models."""

    created_at: datetime
    full_name: str
    id: UUID
    is_archived: bool
    is_public: bool
    num_commits: int
    num_downloads: int
    num_likes: int
    num_views: int
    owner: str | None
    repo_handle: str
    repo_type: RepoWithLookupsRepoType | str
    tags: list[str]
    tenant_id: UUID
    updated_at: datetime
    commit_tags: list[str] | None = None
    created_by: str | None = None
    description: str | None = None
    last_commit_hash: str | None = None
    latest_commit_manifest: CommitManifestResponse | None = None
    liked_by_auth_user: bool | None = None
    original_repo_full_name: str | None = None
    original_repo_id: UUID | None = None
    readme: str | None = None
    restricted_mode: bool | None = None
    upstream_repo_full_name: str | None = None
    upstream_repo_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 27:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.full_name = data["full_name"]
                self.id = to_uuid(data["id"])
                self.is_archived = data["is_archived"]
                self.is_public = data["is_public"]
                self.num_commits = data["num_commits"]
                self.num_downloads = data["num_downloads"]
                self.num_likes = data["num_likes"]
                self.num_views = data["num_views"]
                self.owner = data["owner"]
                self.repo_handle = data["repo_handle"]
                self.repo_type = to_enumeration(data["repo_type"], models.RepoWithLookupsRepoType)
                self.tags = data["tags"]
                self.tenant_id = to_uuid(data["tenant_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.commit_tags = data["commit_tags"]
                self.created_by = data["created_by"]
                self.description = data["description"]
                self.last_commit_hash = data["last_commit_hash"]
                self.latest_commit_manifest = models.CommitManifestResponse.decode(data["latest_commit_manifest"])
                self.liked_by_auth_user = data["liked_by_auth_user"]
                self.original_repo_full_name = data["original_repo_full_name"]
                self.original_repo_id = to_uuid(data["original_repo_id"])
                self.readme = data["readme"]
                self.restricted_mode = data["restricted_mode"]
                self.upstream_repo_full_name = data["upstream_repo_full_name"]
                self.upstream_repo_id = to_uuid(data["upstream_repo_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 27:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "is_archived" in data:
            self.is_archived = data["is_archived"]
        if "is_public" in data:
            self.is_public = data["is_public"]
        if "num_commits" in data:
            self.num_commits = data["num_commits"]
        if "num_downloads" in data:
            self.num_downloads = data["num_downloads"]
        if "num_likes" in data:
            self.num_likes = data["num_likes"]
        if "num_views" in data:
            self.num_views = data["num_views"]
        if "owner" in data:
            self.owner = data["owner"]
        if "repo_handle" in data:
            self.repo_handle = data["repo_handle"]
        if "repo_type" in data:
            self.repo_type = to_enumeration(data["repo_type"], models.RepoWithLookupsRepoType)
        if "tags" in data:
            self.tags = data["tags"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "commit_tags" in data:
            self.commit_tags = data["commit_tags"]
        if "created_by" in data:
            self.created_by = data["created_by"]
        if "description" in data:
            self.description = data["description"]
        if "last_commit_hash" in data:
            self.last_commit_hash = data["last_commit_hash"]
        if "latest_commit_manifest" in data:
            self.latest_commit_manifest = models.CommitManifestResponse.decode(data["latest_commit_manifest"])
        if "liked_by_auth_user" in data:
            self.liked_by_auth_user = data["liked_by_auth_user"]
        if "original_repo_full_name" in data:
            self.original_repo_full_name = data["original_repo_full_name"]
        if "original_repo_id" in data:
            self.original_repo_id = to_uuid(data["original_repo_id"])
        if "readme" in data:
            self.readme = data["readme"]
        if "restricted_mode" in data:
            self.restricted_mode = data["restricted_mode"]
        if "upstream_repo_full_name" in data:
            self.upstream_repo_full_name = data["upstream_repo_full_name"]
        if "upstream_repo_id" in data:
            self.upstream_repo_id = to_uuid(data["upstream_repo_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
