"""The ``info`` resource: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import info as _operations

if TYPE_CHECKING:
    from ..models import HealthInfoGetResponse, InfoGetResponse


class Info(Resource):
    """``info``, blocking: 3 operations."""

    __slots__ = ()

    def get(self) -> InfoGetResponse:
        """Get: ``GET /api/v1/info``.

        Scope: none.

        Returns:
            ``InfoGetResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/info/operation/get_server_info_api_v1_info_get
        """
        result: InfoGetResponse = self._sender._send(Call(_operations.GET))
        return result

    def get_health(self) -> HealthInfoGetResponse:
        """Get health: ``GET /api/v1/info/health``.

        Scope: none.

        Returns:
            ``HealthInfoGetResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/info/operation/get_health_info_api_v1_info_health_get
        """
        result: HealthInfoGetResponse = self._sender._send(Call(_operations.GET_HEALTH))
        return result

    def ok(self) -> Any:
        """Ok: ``GET /api/v1/ok``.

        Scope: none.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails.
        """
        return self._sender._send(Call(_operations.OK))


class AsyncInfo(AsyncResource):
    """``info`` for asyncio: 3 operations."""

    __slots__ = ()

    async def get(self) -> InfoGetResponse:
        """Get: ``GET /api/v1/info``.

        Scope: none.

        Returns:
            ``InfoGetResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/info/operation/get_server_info_api_v1_info_get
        """
        result: InfoGetResponse = await self._sender._send(Call(_operations.GET))
        return result

    async def get_health(self) -> HealthInfoGetResponse:
        """Get health: ``GET /api/v1/info/health``.

        Scope: none.

        Returns:
            ``HealthInfoGetResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/info/operation/get_health_info_api_v1_info_health_get
        """
        result: HealthInfoGetResponse = await self._sender._send(Call(_operations.GET_HEALTH))
        return result

    async def ok(self) -> Any:
        """Ok: ``GET /api/v1/ok``.

        Scope: none.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails.
        """
        return await self._sender._send(Call(_operations.OK))
