"""The ``fleet_mcp`` resource: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_mcp as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        CreateMcpServerPayload,
        FleetMcpRegisterOAuthProviderPayload,
        FleetMcpRegisterOAuthProviderResponse,
        McpListToolsResponse,
        McpServer,
        UpdateMcpServerPayload,
    )


class FleetMcp(Resource):
    """``fleet_mcp``, blocking: 7 operations."""

    __slots__ = ()

    def create_server(self, body: CreateMcpServerPayload | Mapping[str, Any]) -> McpServer:
        """Create server: ``POST /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``McpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/post
        """
        result: McpServer = self._sender._send(Call(_operations.CREATE_SERVER, body=body))
        return result

    def delete_server(self, mcp_server_id: str) -> None:
        """Delete server: ``DELETE /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_SERVER, path={"mcp_server_id": mcp_server_id}))
        return result

    def get_server(self, mcp_server_id: str) -> McpServer:
        """Get server: ``GET /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            ``McpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/get
        """
        result: McpServer = self._sender._send(Call(_operations.GET_SERVER, path={"mcp_server_id": mcp_server_id}))
        return result

    def list_servers(self, *, x_ls_user_id: str | None = None) -> list[McpServer]:
        """List servers: ``GET /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            x_ls_user_id: String.

        Returns:
            ``list[McpServer]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/get
        """
        result: list[McpServer] = self._sender._send(
            Call(_operations.LIST_SERVERS, headers={"X-Ls-User-Id": x_ls_user_id})
        )
        return result

    def list_tools(
        self,
        *,
        url: str,
        force_refresh: bool | None = None,
        ls_user_id: str | None = None,
        oauth_provider_id: str | None = None,
    ) -> McpListToolsResponse:
        """List tools: ``GET /v1/fleet/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            force_refresh: Boolean.
            ls_user_id: String.
            oauth_provider_id: String.

        Returns:
            ``McpListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1fleet~1mcp~1tools/get
        """
        result: McpListToolsResponse = self._sender._send(
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
        return result

    def register_oauth_provider(
        self, mcp_server_id: str, body: FleetMcpRegisterOAuthProviderPayload | Mapping[str, Any]
    ) -> FleetMcpRegisterOAuthProviderResponse:
        """Register oauth provider: ``POST /v1/platform/fleet/mcp-servers/{mcp_server_id}/oauth-provider``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``FleetMcpRegisterOAuthProviderPayload``, or a mapping in wire names.

        Returns:
            ``FleetMcpRegisterOAuthProviderResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}~1oauth-provider/post
        """
        result: FleetMcpRegisterOAuthProviderResponse = self._sender._send(
            Call(_operations.REGISTER_OAUTH_PROVIDER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result

    def update_server(self, mcp_server_id: str, body: UpdateMcpServerPayload | Mapping[str, Any]) -> McpServer:
        """Update server: ``PATCH /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``UpdateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``McpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/patch
        """
        result: McpServer = self._sender._send(
            Call(_operations.UPDATE_SERVER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result


class AsyncFleetMcp(AsyncResource):
    """``fleet_mcp`` for asyncio: 7 operations."""

    __slots__ = ()

    async def create_server(self, body: CreateMcpServerPayload | Mapping[str, Any]) -> McpServer:
        """Create server: ``POST /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``McpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/post
        """
        result: McpServer = await self._sender._send(Call(_operations.CREATE_SERVER, body=body))
        return result

    async def delete_server(self, mcp_server_id: str) -> None:
        """Delete server: ``DELETE /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_SERVER, path={"mcp_server_id": mcp_server_id}))
        return result

    async def get_server(self, mcp_server_id: str) -> McpServer:
        """Get server: ``GET /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            ``McpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/get
        """
        result: McpServer = await self._sender._send(
            Call(_operations.GET_SERVER, path={"mcp_server_id": mcp_server_id})
        )
        return result

    async def list_servers(self, *, x_ls_user_id: str | None = None) -> list[McpServer]:
        """List servers: ``GET /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            x_ls_user_id: String.

        Returns:
            ``list[McpServer]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/get
        """
        result: list[McpServer] = await self._sender._send(
            Call(_operations.LIST_SERVERS, headers={"X-Ls-User-Id": x_ls_user_id})
        )
        return result

    async def list_tools(
        self,
        *,
        url: str,
        force_refresh: bool | None = None,
        ls_user_id: str | None = None,
        oauth_provider_id: str | None = None,
    ) -> McpListToolsResponse:
        """List tools: ``GET /v1/fleet/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            force_refresh: Boolean.
            ls_user_id: String.
            oauth_provider_id: String.

        Returns:
            ``McpListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1fleet~1mcp~1tools/get
        """
        result: McpListToolsResponse = await self._sender._send(
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
        return result

    async def register_oauth_provider(
        self, mcp_server_id: str, body: FleetMcpRegisterOAuthProviderPayload | Mapping[str, Any]
    ) -> FleetMcpRegisterOAuthProviderResponse:
        """Register oauth provider: ``POST /v1/platform/fleet/mcp-servers/{mcp_server_id}/oauth-provider``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``FleetMcpRegisterOAuthProviderPayload``, or a mapping in wire names.

        Returns:
            ``FleetMcpRegisterOAuthProviderResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}~1oauth-provider/post
        """
        result: FleetMcpRegisterOAuthProviderResponse = await self._sender._send(
            Call(_operations.REGISTER_OAUTH_PROVIDER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result

    async def update_server(self, mcp_server_id: str, body: UpdateMcpServerPayload | Mapping[str, Any]) -> McpServer:
        """Update server: ``PATCH /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``UpdateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``McpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/patch
        """
        result: McpServer = await self._sender._send(
            Call(_operations.UPDATE_SERVER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result
