"""The ``repos`` resource: 9 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import repos as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..models import (
        CreateRepoRequest,
        CreateRepoResponse,
        ForkRepoRequest,
        GetRepoResponse,
        ListReposResponse,
        ListTagsResponse,
        OptimizePromptJobRequest,
        OptimizePromptResponse,
        ReposListIsArchived,
        ReposListRepoType,
        ReposListRepoTypesItem,
        ReposListSortField,
        ReposListTagsIsArchived,
        ReposListTagsRepoType,
        ReposListTagsRepoTypesItem,
        TrueFalseLiteral,
        UpdateRepoRequest,
    )


class Repos(Resource):
    """``repos``, blocking: 9 operations."""

    __slots__ = ()

    def create(self, body: CreateRepoRequest | Mapping[str, Any]) -> CreateRepoResponse:
        """Create: ``POST /api/v1/repos``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateRepoRequest``, or a mapping in wire names.

        Returns:
            ``CreateRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/create_repo_api_v1_repos_post
        """
        result: CreateRepoResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, owner: str, repo: str) -> Any:
        """Delete: ``DELETE /api/v1/repos/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/delete_repo_api_v1_repos__owner___repo__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"owner": owner, "repo": repo}))

    def delete_many(self, *, repo_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/repos``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            repo_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/delete_repos_api_v1_repos_delete
        """
        return self._sender._send(Call(_operations.DELETE_MANY, query={"repo_ids": repo_ids}))

    def fork(self, owner: str, repo: str, body: ForkRepoRequest | Mapping[str, Any]) -> GetRepoResponse:
        """Fork: ``POST /api/v1/repos/{owner}/{repo}/fork``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``ForkRepoRequest``, or a mapping in wire names.

        Returns:
            ``GetRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/fork_repo_api_v1_repos__owner___repo__fork_post
        """
        result: GetRepoResponse = self._sender._send(
            Call(_operations.FORK, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    def get(self, owner: str, repo: str) -> GetRepoResponse:
        """Get: ``GET /api/v1/repos/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``GetRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/get_repo_api_v1_repos__owner___repo__get
        """
        result: GetRepoResponse = self._sender._send(Call(_operations.GET, path={"owner": owner, "repo": repo}))
        return result

    def list(
        self,
        *,
        has_commits: bool | None = None,
        is_archived: ReposListIsArchived | str | None = None,
        is_public: TrueFalseLiteral | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        query: str | None = None,
        repo_type: ReposListRepoType | str | None = None,
        repo_types: Sequence[ReposListRepoTypesItem | str] | None = None,
        sort_direction: Literal["asc"] | Literal["desc"] | None = None,
        sort_field: ReposListSortField | str | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        tags: Sequence[str] | None = None,
        tenant_handle: str | None = None,
        tenant_id: UUID | str | None = None,
        upstream_repo_handle: str | None = None,
        upstream_repo_owner: str | None = None,
        with_latest_manifest: bool | None = None,
    ) -> ListReposResponse:
        """List: ``GET /api/v1/repos``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            has_commits: Boolean or null.
            is_archived: One of ``"allow"``, ``"false"``, ``"true"`` or null.
            is_public: ``TrueFalseLiteral`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            query: String or null.
            repo_type: One of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            repo_types: Array of one of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            sort_direction: The constant ``"asc"`` or the constant ``"desc"`` or null.
            sort_field: One of ``"num_downloads"``, ``"num_likes"``, ``"num_views"``, ``"relevance"``,
                ``"updated_at"`` or null.
            tag_value_id: Array of UUID or null.
            tags: Array of string or null.
            tenant_handle: String or null.
            tenant_id: UUID or null.
            upstream_repo_handle: String or null.
            upstream_repo_owner: String or null.
            with_latest_manifest: Boolean; the server's default is ``false``.

        Returns:
            ``ListReposResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/list_repos_api_v1_repos_get
        """
        result: ListReposResponse = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "has_commits": has_commits,
                    "is_archived": is_archived,
                    "is_public": is_public,
                    "limit": limit,
                    "offset": offset,
                    "query": query,
                    "repo_type": repo_type,
                    "repo_types": repo_types,
                    "sort_direction": sort_direction,
                    "sort_field": sort_field,
                    "tag_value_id": tag_value_id,
                    "tags": tags,
                    "tenant_handle": tenant_handle,
                    "tenant_id": tenant_id,
                    "upstream_repo_handle": upstream_repo_handle,
                    "upstream_repo_owner": upstream_repo_owner,
                    "with_latest_manifest": with_latest_manifest,
                },
            )
        )
        return result

    def list_tags(
        self,
        *,
        has_commits: bool | None = None,
        is_archived: ReposListTagsIsArchived | str | None = None,
        is_public: TrueFalseLiteral | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        query: str | None = None,
        repo_type: ReposListTagsRepoType | str | None = None,
        repo_types: Sequence[ReposListTagsRepoTypesItem | str] | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        tags: Sequence[str] | None = None,
        tenant_handle: str | None = None,
        tenant_id: UUID | str | None = None,
        upstream_repo_handle: str | None = None,
        upstream_repo_owner: str | None = None,
    ) -> ListTagsResponse:
        """List tags: ``GET /api/v1/repos/tags``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            has_commits: Boolean or null.
            is_archived: One of ``"allow"``, ``"false"``, ``"true"`` or null.
            is_public: ``TrueFalseLiteral`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            query: String or null.
            repo_type: One of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            repo_types: Array of one of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            tag_value_id: Array of UUID or null.
            tags: Array of string or null.
            tenant_handle: String or null.
            tenant_id: UUID or null.
            upstream_repo_handle: String or null.
            upstream_repo_owner: String or null.

        Returns:
            ``ListTagsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/list_repo_tags_api_v1_repos_tags_get
        """
        result: ListTagsResponse = self._sender._send(
            Call(
                _operations.LIST_TAGS,
                query={
                    "has_commits": has_commits,
                    "is_archived": is_archived,
                    "is_public": is_public,
                    "limit": limit,
                    "offset": offset,
                    "query": query,
                    "repo_type": repo_type,
                    "repo_types": repo_types,
                    "tag_value_id": tag_value_id,
                    "tags": tags,
                    "tenant_handle": tenant_handle,
                    "tenant_id": tenant_id,
                    "upstream_repo_handle": upstream_repo_handle,
                    "upstream_repo_owner": upstream_repo_owner,
                },
            )
        )
        return result

    def optimize_prompt_job(self, body: OptimizePromptJobRequest | Mapping[str, Any]) -> OptimizePromptResponse:
        """Optimize prompt job: ``POST /api/v1/repos/optimize-job``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OptimizePromptJobRequest``, or a mapping in wire names.

        Returns:
            ``OptimizePromptResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/optimize_prompt_job_api_v1_repos_optimize_job_post
        """
        result: OptimizePromptResponse = self._sender._send(Call(_operations.OPTIMIZE_PROMPT_JOB, body=body))
        return result

    def update(self, owner: str, repo: str, body: UpdateRepoRequest | Mapping[str, Any]) -> CreateRepoResponse:
        """Update: ``PATCH /api/v1/repos/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``UpdateRepoRequest``, or a mapping in wire names.

        Returns:
            ``CreateRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/update_repo_api_v1_repos__owner___repo__patch
        """
        result: CreateRepoResponse = self._sender._send(
            Call(_operations.UPDATE, path={"owner": owner, "repo": repo}, body=body)
        )
        return result


class AsyncRepos(AsyncResource):
    """``repos`` for asyncio: 9 operations."""

    __slots__ = ()

    async def create(self, body: CreateRepoRequest | Mapping[str, Any]) -> CreateRepoResponse:
        """Create: ``POST /api/v1/repos``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateRepoRequest``, or a mapping in wire names.

        Returns:
            ``CreateRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/create_repo_api_v1_repos_post
        """
        result: CreateRepoResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, owner: str, repo: str) -> Any:
        """Delete: ``DELETE /api/v1/repos/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/delete_repo_api_v1_repos__owner___repo__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"owner": owner, "repo": repo}))

    async def delete_many(self, *, repo_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/repos``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            repo_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/delete_repos_api_v1_repos_delete
        """
        return await self._sender._send(Call(_operations.DELETE_MANY, query={"repo_ids": repo_ids}))

    async def fork(self, owner: str, repo: str, body: ForkRepoRequest | Mapping[str, Any]) -> GetRepoResponse:
        """Fork: ``POST /api/v1/repos/{owner}/{repo}/fork``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``ForkRepoRequest``, or a mapping in wire names.

        Returns:
            ``GetRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/fork_repo_api_v1_repos__owner___repo__fork_post
        """
        result: GetRepoResponse = await self._sender._send(
            Call(_operations.FORK, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    async def get(self, owner: str, repo: str) -> GetRepoResponse:
        """Get: ``GET /api/v1/repos/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``GetRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/get_repo_api_v1_repos__owner___repo__get
        """
        result: GetRepoResponse = await self._sender._send(Call(_operations.GET, path={"owner": owner, "repo": repo}))
        return result

    async def list(
        self,
        *,
        has_commits: bool | None = None,
        is_archived: ReposListIsArchived | str | None = None,
        is_public: TrueFalseLiteral | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        query: str | None = None,
        repo_type: ReposListRepoType | str | None = None,
        repo_types: Sequence[ReposListRepoTypesItem | str] | None = None,
        sort_direction: Literal["asc"] | Literal["desc"] | None = None,
        sort_field: ReposListSortField | str | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        tags: Sequence[str] | None = None,
        tenant_handle: str | None = None,
        tenant_id: UUID | str | None = None,
        upstream_repo_handle: str | None = None,
        upstream_repo_owner: str | None = None,
        with_latest_manifest: bool | None = None,
    ) -> ListReposResponse:
        """List: ``GET /api/v1/repos``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            has_commits: Boolean or null.
            is_archived: One of ``"allow"``, ``"false"``, ``"true"`` or null.
            is_public: ``TrueFalseLiteral`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            query: String or null.
            repo_type: One of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            repo_types: Array of one of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            sort_direction: The constant ``"asc"`` or the constant ``"desc"`` or null.
            sort_field: One of ``"num_downloads"``, ``"num_likes"``, ``"num_views"``, ``"relevance"``,
                ``"updated_at"`` or null.
            tag_value_id: Array of UUID or null.
            tags: Array of string or null.
            tenant_handle: String or null.
            tenant_id: UUID or null.
            upstream_repo_handle: String or null.
            upstream_repo_owner: String or null.
            with_latest_manifest: Boolean; the server's default is ``false``.

        Returns:
            ``ListReposResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/list_repos_api_v1_repos_get
        """
        result: ListReposResponse = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "has_commits": has_commits,
                    "is_archived": is_archived,
                    "is_public": is_public,
                    "limit": limit,
                    "offset": offset,
                    "query": query,
                    "repo_type": repo_type,
                    "repo_types": repo_types,
                    "sort_direction": sort_direction,
                    "sort_field": sort_field,
                    "tag_value_id": tag_value_id,
                    "tags": tags,
                    "tenant_handle": tenant_handle,
                    "tenant_id": tenant_id,
                    "upstream_repo_handle": upstream_repo_handle,
                    "upstream_repo_owner": upstream_repo_owner,
                    "with_latest_manifest": with_latest_manifest,
                },
            )
        )
        return result

    async def list_tags(
        self,
        *,
        has_commits: bool | None = None,
        is_archived: ReposListTagsIsArchived | str | None = None,
        is_public: TrueFalseLiteral | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        query: str | None = None,
        repo_type: ReposListTagsRepoType | str | None = None,
        repo_types: Sequence[ReposListTagsRepoTypesItem | str] | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        tags: Sequence[str] | None = None,
        tenant_handle: str | None = None,
        tenant_id: UUID | str | None = None,
        upstream_repo_handle: str | None = None,
        upstream_repo_owner: str | None = None,
    ) -> ListTagsResponse:
        """List tags: ``GET /api/v1/repos/tags``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            has_commits: Boolean or null.
            is_archived: One of ``"allow"``, ``"false"``, ``"true"`` or null.
            is_public: ``TrueFalseLiteral`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            query: String or null.
            repo_type: One of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            repo_types: Array of one of ``"agent"``, ``"file"``, ``"prompt"``, ``"skill"`` or null.
            tag_value_id: Array of UUID or null.
            tags: Array of string or null.
            tenant_handle: String or null.
            tenant_id: UUID or null.
            upstream_repo_handle: String or null.
            upstream_repo_owner: String or null.

        Returns:
            ``ListTagsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/list_repo_tags_api_v1_repos_tags_get
        """
        result: ListTagsResponse = await self._sender._send(
            Call(
                _operations.LIST_TAGS,
                query={
                    "has_commits": has_commits,
                    "is_archived": is_archived,
                    "is_public": is_public,
                    "limit": limit,
                    "offset": offset,
                    "query": query,
                    "repo_type": repo_type,
                    "repo_types": repo_types,
                    "tag_value_id": tag_value_id,
                    "tags": tags,
                    "tenant_handle": tenant_handle,
                    "tenant_id": tenant_id,
                    "upstream_repo_handle": upstream_repo_handle,
                    "upstream_repo_owner": upstream_repo_owner,
                },
            )
        )
        return result

    async def optimize_prompt_job(self, body: OptimizePromptJobRequest | Mapping[str, Any]) -> OptimizePromptResponse:
        """Optimize prompt job: ``POST /api/v1/repos/optimize-job``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OptimizePromptJobRequest``, or a mapping in wire names.

        Returns:
            ``OptimizePromptResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/optimize_prompt_job_api_v1_repos_optimize_job_post
        """
        result: OptimizePromptResponse = await self._sender._send(Call(_operations.OPTIMIZE_PROMPT_JOB, body=body))
        return result

    async def update(self, owner: str, repo: str, body: UpdateRepoRequest | Mapping[str, Any]) -> CreateRepoResponse:
        """Update: ``PATCH /api/v1/repos/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``UpdateRepoRequest``, or a mapping in wire names.

        Returns:
            ``CreateRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/repos/operation/update_repo_api_v1_repos__owner___repo__patch
        """
        result: CreateRepoResponse = await self._sender._send(
            Call(_operations.UPDATE, path={"owner": owner, "repo": repo}, body=body)
        )
        return result
