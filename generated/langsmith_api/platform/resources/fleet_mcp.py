"""The ``fleet_mcp`` resource: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_mcp as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        LangchainComSmithFleetMcpServersCreateMcpServerPayload,
        LangchainComSmithFleetMcpServersMcpServer,
        LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload,
        LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse,
        LangchainComSmithFleetMcpServersUpdateMcpServerPayload,
        McptoolsListToolsResponse,
    )


class FleetMcp(Resource):
    """``fleet_mcp``, blocking: 7 operations."""

    __slots__ = ()

    def create_mcp_server(
        self, body: LangchainComSmithFleetMcpServersCreateMcpServerPayload | Mapping[str, Any]
    ) -> LangchainComSmithFleetMcpServersMcpServer:
        """Create mcp server: ``POST /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``LangchainComSmithFleetMcpServersCreateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``LangchainComSmithFleetMcpServersMcpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/post
        """
        result: LangchainComSmithFleetMcpServersMcpServer = self._sender._send(
            Call(_operations.CREATE_MCP_SERVER, body=body)
        )
        return result

    def delete_mcp_server(self, mcp_server_id: str) -> None:
        """Delete mcp server: ``DELETE /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_MCP_SERVER, path={"mcp_server_id": mcp_server_id}))
        return result

    def get_mcp_server(self, mcp_server_id: str) -> LangchainComSmithFleetMcpServersMcpServer:
        """Get mcp server: ``GET /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            ``LangchainComSmithFleetMcpServersMcpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/get
        """
        result: LangchainComSmithFleetMcpServersMcpServer = self._sender._send(
            Call(_operations.GET_MCP_SERVER, path={"mcp_server_id": mcp_server_id})
        )
        return result

    def list_mcp_servers(self, *, x_ls_user_id: str | None = None) -> list[LangchainComSmithFleetMcpServersMcpServer]:
        """List mcp servers: ``GET /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            x_ls_user_id: String.

        Returns:
            ``list[LangchainComSmithFleetMcpServersMcpServer]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/get
        """
        result: list[LangchainComSmithFleetMcpServersMcpServer] = self._sender._send(
            Call(_operations.LIST_MCP_SERVERS, headers={"X-Ls-User-Id": x_ls_user_id})
        )
        return result

    def list_tools(
        self,
        *,
        url: str,
        force_refresh: bool | None = None,
        ls_user_id: str | None = None,
        oauth_provider_id: str | None = None,
    ) -> McptoolsListToolsResponse:
        """List tools: ``GET /v1/fleet/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            force_refresh: Boolean.
            ls_user_id: String.
            oauth_provider_id: String.

        Returns:
            ``McptoolsListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1fleet~1mcp~1tools/get
        """
        result: McptoolsListToolsResponse = self._sender._send(
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
        self, mcp_server_id: str, body: LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload | Mapping[str, Any]
    ) -> LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse:
        """Register oauth provider: ``POST /v1/platform/fleet/mcp-servers/{mcp_server_id}/oauth-provider``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload``, or a mapping in wire names.

        Returns:
            ``LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}~1oauth-provider/post
        """
        result: LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse = self._sender._send(
            Call(_operations.REGISTER_OAUTH_PROVIDER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result

    def update_mcp_server(
        self, mcp_server_id: str, body: LangchainComSmithFleetMcpServersUpdateMcpServerPayload | Mapping[str, Any]
    ) -> LangchainComSmithFleetMcpServersMcpServer:
        """Update mcp server: ``PATCH /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``LangchainComSmithFleetMcpServersUpdateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``LangchainComSmithFleetMcpServersMcpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/patch
        """
        result: LangchainComSmithFleetMcpServersMcpServer = self._sender._send(
            Call(_operations.UPDATE_MCP_SERVER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result


class AsyncFleetMcp(AsyncResource):
    """``fleet_mcp`` for asyncio: 7 operations."""

    __slots__ = ()

    async def create_mcp_server(
        self, body: LangchainComSmithFleetMcpServersCreateMcpServerPayload | Mapping[str, Any]
    ) -> LangchainComSmithFleetMcpServersMcpServer:
        """Create mcp server: ``POST /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``LangchainComSmithFleetMcpServersCreateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``LangchainComSmithFleetMcpServersMcpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/post
        """
        result: LangchainComSmithFleetMcpServersMcpServer = await self._sender._send(
            Call(_operations.CREATE_MCP_SERVER, body=body)
        )
        return result

    async def delete_mcp_server(self, mcp_server_id: str) -> None:
        """Delete mcp server: ``DELETE /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/delete
        """
        result: None = await self._sender._send(
            Call(_operations.DELETE_MCP_SERVER, path={"mcp_server_id": mcp_server_id})
        )
        return result

    async def get_mcp_server(self, mcp_server_id: str) -> LangchainComSmithFleetMcpServersMcpServer:
        """Get mcp server: ``GET /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.

        Returns:
            ``LangchainComSmithFleetMcpServersMcpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/get
        """
        result: LangchainComSmithFleetMcpServersMcpServer = await self._sender._send(
            Call(_operations.GET_MCP_SERVER, path={"mcp_server_id": mcp_server_id})
        )
        return result

    async def list_mcp_servers(
        self, *, x_ls_user_id: str | None = None
    ) -> list[LangchainComSmithFleetMcpServersMcpServer]:
        """List mcp servers: ``GET /v1/platform/fleet/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            x_ls_user_id: String.

        Returns:
            ``list[LangchainComSmithFleetMcpServersMcpServer]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers/get
        """
        result: list[LangchainComSmithFleetMcpServersMcpServer] = await self._sender._send(
            Call(_operations.LIST_MCP_SERVERS, headers={"X-Ls-User-Id": x_ls_user_id})
        )
        return result

    async def list_tools(
        self,
        *,
        url: str,
        force_refresh: bool | None = None,
        ls_user_id: str | None = None,
        oauth_provider_id: str | None = None,
    ) -> McptoolsListToolsResponse:
        """List tools: ``GET /v1/fleet/mcp/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            url: String.
            force_refresh: Boolean.
            ls_user_id: String.
            oauth_provider_id: String.

        Returns:
            ``McptoolsListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1fleet~1mcp~1tools/get
        """
        result: McptoolsListToolsResponse = await self._sender._send(
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
        self, mcp_server_id: str, body: LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload | Mapping[str, Any]
    ) -> LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse:
        """Register oauth provider: ``POST /v1/platform/fleet/mcp-servers/{mcp_server_id}/oauth-provider``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload``, or a mapping in wire names.

        Returns:
            ``LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}~1oauth-provider/post
        """
        result: LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse = await self._sender._send(
            Call(_operations.REGISTER_OAUTH_PROVIDER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result

    async def update_mcp_server(
        self, mcp_server_id: str, body: LangchainComSmithFleetMcpServersUpdateMcpServerPayload | Mapping[str, Any]
    ) -> LangchainComSmithFleetMcpServersMcpServer:
        """Update mcp server: ``PATCH /v1/platform/fleet/mcp-servers/{mcp_server_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            mcp_server_id: String.
            body: A ``LangchainComSmithFleetMcpServersUpdateMcpServerPayload``, or a mapping in wire names.

        Returns:
            ``LangchainComSmithFleetMcpServersMcpServer``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20mcp/paths/~1v1~1platform~1fleet~1mcp-servers~1{mcp_server_id}/patch
        """
        result: LangchainComSmithFleetMcpServersMcpServer = await self._sender._send(
            Call(_operations.UPDATE_MCP_SERVER, path={"mcp_server_id": mcp_server_id}, body=body)
        )
        return result
