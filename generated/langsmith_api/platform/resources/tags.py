"""The ``tags`` resource: 6 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import tags as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import RepoTag, RepoTagRequest, RepoUpdateTagRequest, TagTransitionHistoryResponse


class Tags(Resource):
    """``tags``, blocking: 6 operations."""

    __slots__ = ()

    def create(self, owner: str, repo: str, body: RepoTagRequest | Mapping[str, Any]) -> RepoTag:
        """Create: ``POST /api/v1/repos/{owner}/{repo}/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``RepoTagRequest``, or a mapping in wire names.

        Returns:
            ``RepoTag``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/create_tag_api_v1_repos__owner___repo__tags_post
        """
        result: RepoTag = self._sender._send(Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body))
        return result

    def delete(self, owner: str, repo: str, tag_name: str) -> Any:
        """Delete: ``DELETE /api/v1/repos/{owner}/{repo}/tags/{tag_name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            tag_name: String.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/delete_tag_api_v1_repos__owner___repo__tags__tag_name__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"owner": owner, "repo": repo, "tag_name": tag_name}))

    def get(self, owner: str, repo: str, tag_name: str) -> RepoTag:
        """Get: ``GET /api/v1/repos/{owner}/{repo}/tags/{tag_name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            tag_name: String.

        Returns:
            ``RepoTag``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/get_tag_api_v1_repos__owner___repo__tags__tag_name__get
        """
        result: RepoTag = self._sender._send(
            Call(_operations.GET, path={"owner": owner, "repo": repo, "tag_name": tag_name})
        )
        return result

    def list(self, owner: str, repo: str) -> builtins.list[RepoTag]:
        """List: ``GET /api/v1/repos/{owner}/{repo}/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``list[RepoTag]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/get_tags_api_v1_repos__owner___repo__tags_get
        """
        result: list[RepoTag] = self._sender._send(Call(_operations.LIST, path={"owner": owner, "repo": repo}))
        return result

    def list_history(
        self, owner: str, repo: str, tag_name: str, *, limit: int | None = None, offset: int | None = None
    ) -> TagTransitionHistoryResponse:
        """List history: ``GET /repos/{owner}/{repo}/tags/{tag_name}/history``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            tag_name: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``TagTransitionHistoryResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tag-transitions/paths/~1repos~1{owner}~1{repo}~1tags~1{tag_name}~1history/get
        """
        result: TagTransitionHistoryResponse = self._sender._send(
            Call(
                _operations.LIST_HISTORY,
                path={"owner": owner, "repo": repo, "tag_name": tag_name},
                query={"limit": limit, "offset": offset},
            )
        )
        return result

    def update(self, owner: str, repo: str, tag_name: str, body: RepoUpdateTagRequest | Mapping[str, Any]) -> RepoTag:
        """Update: ``PATCH /api/v1/repos/{owner}/{repo}/tags/{tag_name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            tag_name: String.
            body: A ``RepoUpdateTagRequest``, or a mapping in wire names.

        Returns:
            ``RepoTag``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/update_tag_api_v1_repos__owner___repo__tags__tag_name__patch
        """
        result: RepoTag = self._sender._send(
            Call(_operations.UPDATE, path={"owner": owner, "repo": repo, "tag_name": tag_name}, body=body)
        )
        return result


class AsyncTags(AsyncResource):
    """``tags`` for asyncio: 6 operations."""

    __slots__ = ()

    async def create(self, owner: str, repo: str, body: RepoTagRequest | Mapping[str, Any]) -> RepoTag:
        """Create: ``POST /api/v1/repos/{owner}/{repo}/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``RepoTagRequest``, or a mapping in wire names.

        Returns:
            ``RepoTag``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/create_tag_api_v1_repos__owner___repo__tags_post
        """
        result: RepoTag = await self._sender._send(
            Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    async def delete(self, owner: str, repo: str, tag_name: str) -> Any:
        """Delete: ``DELETE /api/v1/repos/{owner}/{repo}/tags/{tag_name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            tag_name: String.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/delete_tag_api_v1_repos__owner___repo__tags__tag_name__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE, path={"owner": owner, "repo": repo, "tag_name": tag_name})
        )

    async def get(self, owner: str, repo: str, tag_name: str) -> RepoTag:
        """Get: ``GET /api/v1/repos/{owner}/{repo}/tags/{tag_name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            tag_name: String.

        Returns:
            ``RepoTag``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/get_tag_api_v1_repos__owner___repo__tags__tag_name__get
        """
        result: RepoTag = await self._sender._send(
            Call(_operations.GET, path={"owner": owner, "repo": repo, "tag_name": tag_name})
        )
        return result

    async def list(self, owner: str, repo: str) -> builtins.list[RepoTag]:
        """List: ``GET /api/v1/repos/{owner}/{repo}/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``list[RepoTag]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/get_tags_api_v1_repos__owner___repo__tags_get
        """
        result: list[RepoTag] = await self._sender._send(Call(_operations.LIST, path={"owner": owner, "repo": repo}))
        return result

    async def list_history(
        self, owner: str, repo: str, tag_name: str, *, limit: int | None = None, offset: int | None = None
    ) -> TagTransitionHistoryResponse:
        """List history: ``GET /repos/{owner}/{repo}/tags/{tag_name}/history``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            tag_name: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``TagTransitionHistoryResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tag-transitions/paths/~1repos~1{owner}~1{repo}~1tags~1{tag_name}~1history/get
        """
        result: TagTransitionHistoryResponse = await self._sender._send(
            Call(
                _operations.LIST_HISTORY,
                path={"owner": owner, "repo": repo, "tag_name": tag_name},
                query={"limit": limit, "offset": offset},
            )
        )
        return result

    async def update(
        self, owner: str, repo: str, tag_name: str, body: RepoUpdateTagRequest | Mapping[str, Any]
    ) -> RepoTag:
        """Update: ``PATCH /api/v1/repos/{owner}/{repo}/tags/{tag_name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            tag_name: String.
            body: A ``RepoUpdateTagRequest``, or a mapping in wire names.

        Returns:
            ``RepoTag``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tags/operation/update_tag_api_v1_repos__owner___repo__tags__tag_name__patch
        """
        result: RepoTag = await self._sender._send(
            Call(_operations.UPDATE, path={"owner": owner, "repo": repo, "tag_name": tag_name}, body=body)
        )
        return result
