"""The ``likes`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import likes as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import LikeRepoRequest, LikeRepoResponse


class Likes(Resource):
    """``likes``, blocking: 1 operation."""

    __slots__ = ()

    def like_repo(self, owner: str, repo: str, body: LikeRepoRequest | Mapping[str, Any]) -> LikeRepoResponse:
        """Like repo: ``POST /api/v1/likes/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``LikeRepoRequest``, or a mapping in wire names.

        Returns:
            ``LikeRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/likes/operation/like_repo_api_v1_likes__owner___repo__post
        """
        result: LikeRepoResponse = self._sender._send(
            Call(_operations.LIKE_REPO, path={"owner": owner, "repo": repo}, body=body)
        )
        return result


class AsyncLikes(AsyncResource):
    """``likes`` for asyncio: 1 operation."""

    __slots__ = ()

    async def like_repo(self, owner: str, repo: str, body: LikeRepoRequest | Mapping[str, Any]) -> LikeRepoResponse:
        """Like repo: ``POST /api/v1/likes/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``LikeRepoRequest``, or a mapping in wire names.

        Returns:
            ``LikeRepoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/likes/operation/like_repo_api_v1_likes__owner___repo__post
        """
        result: LikeRepoResponse = await self._sender._send(
            Call(_operations.LIKE_REPO, path={"owner": owner, "repo": repo}, body=body)
        )
        return result
