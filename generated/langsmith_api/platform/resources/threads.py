"""The ``threads`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import threads as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..models import (
        ThreadsListThreadTracesSelectsItem,
        ThreadsQueryThreadsRequestBody,
        ThreadsQueryThreadsResponseBody,
        ThreadsQueryThreadTracesResponseBody,
    )


class Threads(Resource):
    """``threads``, blocking: 2 operations."""

    __slots__ = ()

    def list_thread_traces(
        self,
        thread_id: str,
        *,
        project_id: UUID | str,
        cursor: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        selects: Sequence[ThreadsListThreadTracesSelectsItem | str] | None = None,
    ) -> ThreadsQueryThreadTracesResponseBody:
        """List thread traces: ``GET /v2/threads/{thread_id}/traces``.

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
            ``ThreadsQueryThreadTracesResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1{thread_id}~1traces/get
        """
        result: ThreadsQueryThreadTracesResponseBody = self._sender._send(
            Call(
                _operations.LIST_THREAD_TRACES,
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

    def query_threads(
        self, body: ThreadsQueryThreadsRequestBody | Mapping[str, Any]
    ) -> ThreadsQueryThreadsResponseBody:
        """Query threads: ``POST /v2/threads/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            body: A ``ThreadsQueryThreadsRequestBody``, or a mapping in wire names.

        Returns:
            ``ThreadsQueryThreadsResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1query/post
        """
        result: ThreadsQueryThreadsResponseBody = self._sender._send(Call(_operations.QUERY_THREADS, body=body))
        return result


class AsyncThreads(AsyncResource):
    """``threads`` for asyncio: 2 operations."""

    __slots__ = ()

    async def list_thread_traces(
        self,
        thread_id: str,
        *,
        project_id: UUID | str,
        cursor: str | None = None,
        filter: str | None = None,
        page_size: int | None = None,
        selects: Sequence[ThreadsListThreadTracesSelectsItem | str] | None = None,
    ) -> ThreadsQueryThreadTracesResponseBody:
        """List thread traces: ``GET /v2/threads/{thread_id}/traces``.

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
            ``ThreadsQueryThreadTracesResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1{thread_id}~1traces/get
        """
        result: ThreadsQueryThreadTracesResponseBody = await self._sender._send(
            Call(
                _operations.LIST_THREAD_TRACES,
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

    async def query_threads(
        self, body: ThreadsQueryThreadsRequestBody | Mapping[str, Any]
    ) -> ThreadsQueryThreadsResponseBody:
        """Query threads: ``POST /v2/threads/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            body: A ``ThreadsQueryThreadsRequestBody``, or a mapping in wire names.

        Returns:
            ``ThreadsQueryThreadsResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/threads/paths/~1v2~1threads~1query/post
        """
        result: ThreadsQueryThreadsResponseBody = await self._sender._send(Call(_operations.QUERY_THREADS, body=body))
        return result
