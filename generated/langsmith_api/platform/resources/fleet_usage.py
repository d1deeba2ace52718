"""The ``fleet_usage`` resource: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_usage as _operations

if TYPE_CHECKING:
    from ..models import AgentUsageResponse, ModelUsageResponse, ToolUsageResponse, UserUsageResponse


class FleetUsage(Resource):
    """``fleet_usage``, blocking: 4 operations."""

    __slots__ = ()

    def get_by_agent(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> AgentUsageResponse:
        """Get by agent: ``GET /v1/platform/fleet/usage/agents``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``AgentUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1agents/get
        """
        result: AgentUsageResponse = self._sender._send(
            Call(
                _operations.GET_BY_AGENT,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result

    def get_by_model(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> ModelUsageResponse:
        """Get by model: ``GET /v1/platform/fleet/usage/models``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``ModelUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1models/get
        """
        result: ModelUsageResponse = self._sender._send(
            Call(
                _operations.GET_BY_MODEL,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result

    def get_by_tool(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> ToolUsageResponse:
        """Get by tool: ``GET /v1/platform/fleet/usage/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"runs"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``ToolUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1tools/get
        """
        result: ToolUsageResponse = self._sender._send(
            Call(
                _operations.GET_BY_TOOL,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result

    def get_by_user(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UserUsageResponse:
        """Get by user: ``GET /v1/platform/fleet/usage/users``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UserUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1users/get
        """
        result: UserUsageResponse = self._sender._send(
            Call(
                _operations.GET_BY_USER,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result


class AsyncFleetUsage(AsyncResource):
    """``fleet_usage`` for asyncio: 4 operations."""

    __slots__ = ()

    async def get_by_agent(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> AgentUsageResponse:
        """Get by agent: ``GET /v1/platform/fleet/usage/agents``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``AgentUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1agents/get
        """
        result: AgentUsageResponse = await self._sender._send(
            Call(
                _operations.GET_BY_AGENT,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result

    async def get_by_model(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> ModelUsageResponse:
        """Get by model: ``GET /v1/platform/fleet/usage/models``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``ModelUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1models/get
        """
        result: ModelUsageResponse = await self._sender._send(
            Call(
                _operations.GET_BY_MODEL,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result

    async def get_by_tool(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> ToolUsageResponse:
        """Get by tool: ``GET /v1/platform/fleet/usage/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"runs"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``ToolUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1tools/get
        """
        result: ToolUsageResponse = await self._sender._send(
            Call(
                _operations.GET_BY_TOOL,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result

    async def get_by_user(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UserUsageResponse:
        """Get by user: ``GET /v1/platform/fleet/usage/users``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UserUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1users/get
        """
        result: UserUsageResponse = await self._sender._send(
            Call(
                _operations.GET_BY_USER,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "limit": limit,
                    "sort_by": sort_by,
                    "sort_order": sort_order,
                },
            )
        )
        return result
