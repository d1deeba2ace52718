"""The ``mcp`` resource: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import mcp as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import ProxyRequest


class Mcp(Resource):
    """``mcp``, blocking: 4 operations."""

    __slots__ = ()

    def invalidate_tools_cache(
        self, *, url: str, ls_user_id: str | None = None, oauth_provider_id: str | None = None
    ) -> Any:
        """Invalidate tools cache: ``DELETE /api/v1/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            ls_user_id: String or null.
            oauth_provider_id: String or null.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/invalidate_tools_cache_api_v1_mcp_tools_delete
        """
        return self._sender._send(
            Call(
                _operations.INVALIDATE_TOOLS_CACHE,
                query={"url": url, "ls_user_id": ls_user_id, "oauth_provider_id": oauth_provider_id},
            )
        )

    def list_tools(
        self,
        *,
        url: str,
        force_refresh: bool | None = None,
        ls_user_id: str | None = None,
        oauth_provider_id: str | None = None,
    ) -> Any:
        """List tools: ``GET /api/v1/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            force_refresh: Boolean; the server's default is ``false``.
            ls_user_id: String or null.
            oauth_provider_id: String or null.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/get_tools_api_v1_mcp_tools_get
        """
        return self._sender._send(
            Call(
                _operations.LIST_TOOLS,
                query={
                    "url": url,
                    "force_refresh": force_refresh,
                    "ls_user_id": ls_user_id,
                    "oauth_provider_id": oauth_provider_id,
                },
            )
        )

    def proxy(self, body: ProxyRequest | Mapping[str, Any]) -> Any:
        """Proxy: ``POST /api/v1/mcp/proxy``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ProxyRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/proxy_api_v1_mcp_proxy_post
        """
        return self._sender._send(Call(_operations.PROXY, body=body))

    def proxy_get(self, *, url: str, accept_stream: bool | None = None, timeout: int | None = None) -> str:
        """Proxy get: ``GET /api/v1/mcp/proxy``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            accept_stream: Boolean; the server's default is ``true``.
            timeout: Integer; the server's default is ``60``.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/proxy_get_api_v1_mcp_proxy_get
        """
        result: str = self._sender._send(
            Call(_operations.PROXY_GET, query={"url": url, "accept_stream": accept_stream, "timeout": timeout})
        )
        return result


class AsyncMcp(AsyncResource):
    """``mcp`` for asyncio: 4 operations."""

    __slots__ = ()

    async def invalidate_tools_cache(
        self, *, url: str, ls_user_id: str | None = None, oauth_provider_id: str | None = None
    ) -> Any:
        """Invalidate tools cache: ``DELETE /api/v1/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            ls_user_id: String or null.
            oauth_provider_id: String or null.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/invalidate_tools_cache_api_v1_mcp_tools_delete
        """
        return await self._sender._send(
            Call(
                _operations.INVALIDATE_TOOLS_CACHE,
                query={"url": url, "ls_user_id": ls_user_id, "oauth_provider_id": oauth_provider_id},
            )
        )

    async def list_tools(
        self,
        *,
        url: str,
        force_refresh: bool | None = None,
        ls_user_id: str | None = None,
        oauth_provider_id: str | None = None,
    ) -> Any:
        """List tools: ``GET /api/v1/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            force_refresh: Boolean; the server's default is ``false``.
            ls_user_id: String or null.
            oauth_provider_id: String or null.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/get_tools_api_v1_mcp_tools_get
        """
        return await self._sender._send(
            Call(
                _operations.LIST_TOOLS,
                query={
                    "url": url,
                    "force_refresh": force_refresh,
                    "ls_user_id": ls_user_id,
                    "oauth_provider_id": oauth_provider_id,
                },
            )
        )

    async def proxy(self, body: ProxyRequest | Mapping[str, Any]) -> Any:
        """Proxy: ``POST /api/v1/mcp/proxy``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ProxyRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/proxy_api_v1_mcp_proxy_post
        """
        return await self._sender._send(Call(_operations.PROXY, body=body))

    async def proxy_get(self, *, url: str, accept_stream: bool | None = None, timeout: int | None = None) -> str:
        """Proxy get: ``GET /api/v1/mcp/proxy``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            accept_stream: Boolean; the server's default is ``true``.
            timeout: Integer; the server's default is ``60``.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp/operation/proxy_get_api_v1_mcp_proxy_get
        """
        result: str = await self._sender._send(
            Call(_operations.PROXY_GET, query={"url": url, "accept_stream": accept_stream, "timeout": timeout})
        )
        return result
