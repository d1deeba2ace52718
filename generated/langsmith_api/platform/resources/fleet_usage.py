"""The ``fleet_usage`` resource: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_usage as _operations

if TYPE_CHECKING:
    from ..models import (
        UsageAgentUsageResponse,
        UsageModelUsageResponse,
        UsageToolUsageResponse,
        UsageUserUsageResponse,
    )


class FleetUsage(Resource):
    """``fleet_usage``, blocking: 4 operations."""

    __slots__ = ()

    def get_agent_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageAgentUsageResponse:
        """Get agent usage: ``GET /v1/platform/fleet/usage/agents``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageAgentUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1agents/get
        """
        result: UsageAgentUsageResponse = self._sender._send(
            Call(
                _operations.GET_AGENT_USAGE,
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

    def get_model_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageModelUsageResponse:
        """Get model usage: ``GET /v1/platform/fleet/usage/models``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageModelUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1models/get
        """
        result: UsageModelUsageResponse = self._sender._send(
            Call(
                _operations.GET_MODEL_USAGE,
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

    def get_tool_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageToolUsageResponse:
        """Get tool usage: ``GET /v1/platform/fleet/usage/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"runs"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageToolUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1tools/get
        """
        result: UsageToolUsageResponse = self._sender._send(
            Call(
                _operations.GET_TOOL_USAGE,
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

    def get_user_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageUserUsageResponse:
        """Get user usage: ``GET /v1/platform/fleet/usage/users``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageUserUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1users/get
        """
        result: UsageUserUsageResponse = self._sender._send(
            Call(
                _operations.GET_USER_USAGE,
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

    async def get_agent_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageAgentUsageResponse:
        """Get agent usage: ``GET /v1/platform/fleet/usage/agents``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageAgentUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1agents/get
        """
        result: UsageAgentUsageResponse = await self._sender._send(
            Call(
                _operations.GET_AGENT_USAGE,
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

    async def get_model_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageModelUsageResponse:
        """Get model usage: ``GET /v1/platform/fleet/usage/models``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageModelUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1models/get
        """
        result: UsageModelUsageResponse = await self._sender._send(
            Call(
                _operations.GET_MODEL_USAGE,
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

    async def get_tool_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageToolUsageResponse:
        """Get tool usage: ``GET /v1/platform/fleet/usage/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"runs"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageToolUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1tools/get
        """
        result: UsageToolUsageResponse = await self._sender._send(
            Call(
                _operations.GET_TOOL_USAGE,
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

    async def get_user_usage(
        self,
        *,
        end_time: str,
        start_time: str,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
    ) -> UsageUserUsageResponse:
        """Get user usage: ``GET /v1/platform/fleet/usage/users``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            end_time: String.
            start_time: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            sort_by: String; the server's default is ``"cost"``.
            sort_order: String; the server's default is ``"desc"``.

        Returns:
            ``UsageUserUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20usage/paths/~1v1~1platform~1fleet~1usage~1users/get
        """
        result: UsageUserUsageResponse = await self._sender._send(
            Call(
                _operations.GET_USER_USAGE,
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
