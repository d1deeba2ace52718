"""The ``commits`` resource: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import commits as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import CommitResponse, CreateCommitReq, CreateCommitResponse, ListCommitsResponse


class Commits(Resource):
    """``commits``, blocking: 3 operations."""

    __slots__ = ()

    def create(self, owner: str, repo: str, body: CreateCommitReq | Mapping[str, Any]) -> CreateCommitResponse:
        """Create: ``POST /commits/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``CreateCommitReq``, or a mapping in wire names.

        Returns:
            ``CreateCommitResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/commits/paths/~1commits~1{owner}~1{repo}/post
        """
        result: CreateCommitResponse = self._sender._send(
            Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    def get(
        self,
        owner: str,
        repo: str,
        commit: str,
        *,
        get_examples: bool | None = None,
        include: str | None = None,
        include_model: bool | None = None,
        is_view: bool | None = None,
    ) -> CommitResponse:
        """Get: ``GET /commits/{owner}/{repo}/{commit}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            commit: String.
            get_examples: Boolean; the server's default is ``false``.
            include: String.
            include_model: Boolean; the server's default is ``false``.
            is_view: Boolean; the server's default is ``false``.

        Returns:
            ``CommitResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/commits/paths/~1commits~1{owner}~1{repo}~1{commit}/get
        """
        result: CommitResponse = self._sender._send(
            Call(
                _operations.GET,
                path={"owner": owner, "repo": repo, "commit": commit},
                query={
                    "get_examples": get_examples,
                    "include": include,
                    "include_model": include_model,
                    "is_view": is_view,
                },
            )
        )
        return result

    def list(
        self,
        owner: str,
        repo: str,
        *,
        include_stats: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        tag: str | None = None,
    ) -> ListCommitsResponse:
        """List: ``GET /commits/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            include_stats: Boolean; the server's default is ``true``.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            tag: String.

        Returns:
            ``ListCommitsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/commits/paths/~1commits~1{owner}~1{repo}/get
        """
        result: ListCommitsResponse = self._sender._send(
            Call(
                _operations.LIST,
                path={"owner": owner, "repo": repo},
                query={"include_stats": include_stats, "limit": limit, "offset": offset, "tag": tag},
            )
        )
        return result


class AsyncCommits(AsyncResource):
    """``commits`` for asyncio: 3 operations."""

    __slots__ = ()

    async def create(self, owner: str, repo: str, body: CreateCommitReq | Mapping[str, Any]) -> CreateCommitResponse:
        """Create: ``POST /commits/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``CreateCommitReq``, or a mapping in wire names.

        Returns:
            ``CreateCommitResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/commits/paths/~1commits~1{owner}~1{repo}/post
        """
        result: CreateCommitResponse = await self._sender._send(
            Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    async def get(
        self,
        owner: str,
        repo: str,
        commit: str,
        *,
        get_examples: bool | None = None,
        include: str | None = None,
        include_model: bool | None = None,
        is_view: bool | None = None,
    ) -> CommitResponse:
        """Get: ``GET /commits/{owner}/{repo}/{commit}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            commit: String.
            get_examples: Boolean; the server's default is ``false``.
            include: String.
            include_model: Boolean; the server's default is ``false``.
            is_view: Boolean; the server's default is ``false``.

        Returns:
            ``CommitResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/commits/paths/~1commits~1{owner}~1{repo}~1{commit}/get
        """
        result: CommitResponse = await self._sender._send(
            Call(
                _operations.GET,
                path={"owner": owner, "repo": repo, "commit": commit},
                query={
                    "get_examples": get_examples,
                    "include": include,
                    "include_model": include_model,
                    "is_view": is_view,
                },
            )
        )
        return result

    async def list(
        self,
        owner: str,
        repo: str,
        *,
        include_stats: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        tag: str | None = None,
    ) -> ListCommitsResponse:
        """List: ``GET /commits/{owner}/{repo}``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            owner: String.
            repo: String.
            include_stats: Boolean; the server's default is ``true``.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            tag: String.

        Returns:
            ``ListCommitsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/commits/paths/~1commits~1{owner}~1{repo}/get
        """
        result: ListCommitsResponse = await self._sender._send(
            Call(
                _operations.LIST,
                path={"owner": owner, "repo": repo},
                query={"include_stats": include_stats, "limit": limit, "offset": offset, "tag": tag},
            )
        )
        return result
