"""The ``comments`` resource: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import comments as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import Comment, CreateCommentRequest, ListCommentsResponse


class Comments(Resource):
    """``comments``, blocking: 6 operations."""

    __slots__ = ()

    def create(self, owner: str, repo: str, body: CreateCommentRequest | Mapping[str, Any]) -> Any:
        """Create: ``POST /api/v1/comments/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``CreateCommentRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/create_comment_api_v1_comments__owner___repo__post
        """
        return self._sender._send(Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body))

    def create_reply(
        self, owner: str, repo: str, parent_comment_id: UUID | str, body: CreateCommentRequest | Mapping[str, Any]
    ) -> Comment:
        """Create reply: ``POST /api/v1/comments/{owner}/{repo}/{parent_comment_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.
            body: A ``CreateCommentRequest``, or a mapping in wire names.

        Returns:
            ``Comment``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/create_sub_comment_api_v1_comments__owner___repo___parent_comment_id__post
        """
        result: Comment = self._sender._send(
            Call(
                _operations.CREATE_REPLY,
                path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id},
                body=body,
            )
        )
        return result

    def like(self, owner: str, repo: str, parent_comment_id: UUID | str) -> dict[str, Any]:
        """Like: ``POST /api/v1/comments/{owner}/{repo}/{parent_comment_id}/like``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/like_comment_api_v1_comments__owner___repo___parent_comment_id__like_post
        """
        result: dict[str, Any] = self._sender._send(
            Call(_operations.LIKE, path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id})
        )
        return result

    def list(
        self, owner: str, repo: str, *, limit: int | None = None, offset: int | None = None
    ) -> ListCommentsResponse:
        """List: ``GET /api/v1/comments/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``ListCommentsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/get_comments_api_v1_comments__owner___repo__get
        """
        result: ListCommentsResponse = self._sender._send(
            Call(_operations.LIST, path={"owner": owner, "repo": repo}, query={"limit": limit, "offset": offset})
        )
        return result

    def list_replies(
        self,
        owner: str,
        repo: str,
        parent_comment_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListCommentsResponse:
        """List replies: ``GET /api/v1/comments/{owner}/{repo}/{parent_comment_id}``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``ListCommentsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/get_sub_comments_api_v1_comments__owner___repo___parent_comment_id__get
        """
        result: ListCommentsResponse = self._sender._send(
            Call(
                _operations.LIST_REPLIES,
                path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id},
                query={"limit": limit, "offset": offset},
            )
        )
        return result

    def unlike(self, owner: str, repo: str, parent_comment_id: UUID | str) -> dict[str, Any]:
        """Unlike: ``DELETE /api/v1/comments/{owner}/{repo}/{parent_comment_id}/like``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/unlike_comment_api_v1_comments__owner___repo___parent_comment_id__like_delete
        """
        result: dict[str, Any] = self._sender._send(
            Call(_operations.UNLIKE, path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id})
        )
        return result


class AsyncComments(AsyncResource):
    """``comments`` for asyncio: 6 operations."""

    __slots__ = ()

    async def create(self, owner: str, repo: str, body: CreateCommentRequest | Mapping[str, Any]) -> Any:
        """Create: ``POST /api/v1/comments/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``CreateCommentRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/create_comment_api_v1_comments__owner___repo__post
        """
        return await self._sender._send(Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body))

    async def create_reply(
        self, owner: str, repo: str, parent_comment_id: UUID | str, body: CreateCommentRequest | Mapping[str, Any]
    ) -> Comment:
        """Create reply: ``POST /api/v1/comments/{owner}/{repo}/{parent_comment_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.
            body: A ``CreateCommentRequest``, or a mapping in wire names.

        Returns:
            ``Comment``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/create_sub_comment_api_v1_comments__owner___repo___parent_comment_id__post
        """
        result: Comment = await self._sender._send(
            Call(
                _operations.CREATE_REPLY,
                path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id},
                body=body,
            )
        )
        return result

    async def like(self, owner: str, repo: str, parent_comment_id: UUID | str) -> dict[str, Any]:
        """Like: ``POST /api/v1/comments/{owner}/{repo}/{parent_comment_id}/like``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/like_comment_api_v1_comments__owner___repo___parent_comment_id__like_post
        """
        result: dict[str, Any] = await self._sender._send(
            Call(_operations.LIKE, path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id})
        )
        return result

    async def list(
        self, owner: str, repo: str, *, limit: int | None = None, offset: int | None = None
    ) -> ListCommentsResponse:
        """List: ``GET /api/v1/comments/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``ListCommentsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/get_comments_api_v1_comments__owner___repo__get
        """
        result: ListCommentsResponse = await self._sender._send(
            Call(_operations.LIST, path={"owner": owner, "repo": repo}, query={"limit": limit, "offset": offset})
        )
        return result

    async def list_replies(
        self,
        owner: str,
        repo: str,
        parent_comment_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListCommentsResponse:
        """List replies: ``GET /api/v1/comments/{owner}/{repo}/{parent_comment_id}``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``ListCommentsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/get_sub_comments_api_v1_comments__owner___repo___parent_comment_id__get
        """
        result: ListCommentsResponse = await self._sender._send(
            Call(
                _operations.LIST_REPLIES,
                path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id},
                query={"limit": limit, "offset": offset},
            )
        )
        return result

    async def unlike(self, owner: str, repo: str, parent_comment_id: UUID | str) -> dict[str, Any]:
        """Unlike: ``DELETE /api/v1/comments/{owner}/{repo}/{parent_comment_id}/like``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            parent_comment_id: UUID.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/comments/operation/unlike_comment_api_v1_comments__owner___repo___parent_comment_id__like_delete
        """
        result: dict[str, Any] = await self._sender._send(
            Call(_operations.UNLIKE, path={"owner": owner, "repo": repo, "parent_comment_id": parent_comment_id})
        )
        return result
