"""The ``threads`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import threads as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..models import (
        QueryThreadsRequestBody,
        QueryThreadsResponseBody,
        QueryThreadTracesResponseBody,
        ThreadsListTracesSelectsItem,
    )


class Threads(Resource):
    """``threads``, blocking: 2 operations."""

    __slots__ = ()

    def list_traces(
        self,
        thread_id: str,
        *,
        project_id: UUID | str,
        cursor: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        selects: Sequence[ThreadsListTracesSelectsItem | str] | None = None,
    ) -> QueryThreadTracesResponseBody:
        """List traces: ``GET /v2/threads/{thread_id}/traces``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            thread_id: String.
            project_id: UUID.
            cursor: String.
            filter: String.
            page_size: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            selects: Array of one of ``"COMPLETION_COST"``, ``"COMPLETION_COST_DETAILS"``, ``"COMPLETION_TOKENS"``,
                ``"COMPLETION_TOKEN_DETAILS"``, ``"END_TIME"``, ``"ERROR_PREVIEW"``, ``"FIRST_TOKEN_TIME"``,
                ``"INPUTS_PREVIEW"``, ``"LATENCY"``, ``"NAME"``, ``"OP"``, ``"OUTPUTS_PREVIEW"``, ``"PROMPT_COST"``,
                ``"PROMPT_COST_DETAILS"``, ``"PROMPT_TOKENS"``, ``"PROMPT_TOKEN_DETAILS"``, ``"START_TIME"``,
                ``"THREAD_ID"``, ``"TOTAL_COST"``, ``"TOTAL_TOKENS"``, ``"TRACE_ID"``.

        Returns:
            ``QueryThreadTracesResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1{thread_id}~1traces/get
        """
        result: QueryThreadTracesResponseBody = self._sender._send(
            Call(
                _operations.LIST_TRACES,
                path={"thread_id": thread_id},
                query={
                    "project_id": project_id,
                    "cursor": cursor,
                    "filter": filter,
                    "page_size": page_size,
                    "selects": selects,
                },
            )
        )
        return result

    def query(self, body: QueryThreadsRequestBody | Mapping[str, Any]) -> QueryThreadsResponseBody:
        """Query: ``POST /v2/threads/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            body: A ``QueryThreadsRequestBody``, or a mapping in wire names.

        Returns:
            ``QueryThreadsResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1query/post
        """
        result: QueryThreadsResponseBody = self._sender._send(Call(_operations.QUERY, body=body))
        return result


class AsyncThreads(AsyncResource):
    """``threads`` for asyncio: 2 operations."""

    __slots__ = ()

    async def list_traces(
        self,
        thread_id: str,
        *,
        project_id: UUID | str,
        cursor: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        selects: Sequence[ThreadsListTracesSelectsItem | str] | None = None,
    ) -> QueryThreadTracesResponseBody:
        """List traces: ``GET /v2/threads/{thread_id}/traces``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            thread_id: String.
            project_id: UUID.
            cursor: String.
            filter: String.
            page_size: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            selects: Array of one of ``"COMPLETION_COST"``, ``"COMPLETION_COST_DETAILS"``, ``"COMPLETION_TOKENS"``,
                ``"COMPLETION_TOKEN_DETAILS"``, ``"END_TIME"``, ``"ERROR_PREVIEW"``, ``"FIRST_TOKEN_TIME"``,
                ``"INPUTS_PREVIEW"``, ``"LATENCY"``, ``"NAME"``, ``"OP"``, ``"OUTPUTS_PREVIEW"``, ``"PROMPT_COST"``,
                ``"PROMPT_COST_DETAILS"``, ``"PROMPT_TOKENS"``, ``"PROMPT_TOKEN_DETAILS"``, ``"START_TIME"``,
                ``"THREAD_ID"``, ``"TOTAL_COST"``, ``"TOTAL_TOKENS"``, ``"TRACE_ID"``.

        Returns:
            ``QueryThreadTracesResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1{thread_id}~1traces/get
        """
        result: QueryThreadTracesResponseBody = await self._sender._send(
            Call(
                _operations.LIST_TRACES,
                path={"thread_id": thread_id},
                query={
                    "project_id": project_id,
                    "cursor": cursor,
                    "filter": filter,
                    "page_size": page_size,
                    "selects": selects,
                },
            )
        )
        return result

    async def query(self, body: QueryThreadsRequestBody | Mapping[str, Any]) -> QueryThreadsResponseBody:
        """Query: ``POST /v2/threads/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            body: A ``QueryThreadsRequestBody``, or a mapping in wire names.

        Returns:
            ``QueryThreadsResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1query/post
        """
        result: QueryThreadsResponseBody = await self._sender._send(Call(_operations.QUERY, body=body))
        return result
