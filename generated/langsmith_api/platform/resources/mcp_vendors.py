"""The ``mcp_vendors`` resource: 9 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import mcp_vendors as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        McpVendorsArcadeAccountResponseList,
        McpVendorsArcadeSettingsRequest,
        McpVendorsArcadeSettingsResponse,
        McpVendorsGetMcpVendorResponse,
        McpVendorsListMcpGatewaysResponse,
        McpVendorsListMcpVendorsResponse,
        McpVendorsListVendorToolsResponse,
    )


class McpVendors(Resource):
    """``mcp_vendors``, blocking: 9 operations."""

    __slots__ = ()

    def create_settings(
        self, vendor_slug: str, body: McpVendorsArcadeSettingsRequest | Mapping[str, Any]
    ) -> McpVendorsArcadeSettingsResponse:
        """Create settings: ``POST /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.
            body: A ``McpVendorsArcadeSettingsRequest``, or a mapping in wire names.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 409.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/post
        """
        result: McpVendorsArcadeSettingsResponse = self._sender._send(
            Call(_operations.CREATE_SETTINGS, path={"vendor_slug": vendor_slug}, body=body)
        )
        return result

    def delete_settings(self, vendor_slug: str) -> McpVendorsArcadeSettingsResponse:
        """Delete settings: ``DELETE /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/delete
        """
        result: McpVendorsArcadeSettingsResponse = self._sender._send(
            Call(_operations.DELETE_SETTINGS, path={"vendor_slug": vendor_slug})
        )
        return result

    def get_account(self, vendor_slug: str) -> McpVendorsArcadeAccountResponseList:
        """Get account: ``GET /v1/platform/mcp-vendors/{vendor_slug}/account``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsArcadeAccountResponseList``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1account/get
        """
        result: McpVendorsArcadeAccountResponseList = self._sender._send(
            Call(_operations.GET_ACCOUNT, path={"vendor_slug": vendor_slug})
        )
        return result

    def get_mcp_vendor(self, vendor_slug: str) -> McpVendorsGetMcpVendorResponse:
        """Get mcp vendor: ``GET /v1/platform/mcp-vendors/{vendor_slug}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsGetMcpVendorResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}/get
        """
        result: McpVendorsGetMcpVendorResponse = self._sender._send(
            Call(_operations.GET_MCP_VENDOR, path={"vendor_slug": vendor_slug})
        )
        return result

    def get_settings(self, vendor_slug: str) -> McpVendorsArcadeSettingsResponse:
        """Get settings: ``GET /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/get
        """
        result: McpVendorsArcadeSettingsResponse = self._sender._send(
            Call(_operations.GET_SETTINGS, path={"vendor_slug": vendor_slug})
        )
        return result

    def list_mcp_servers(
        self, vendor_slug: str, *, limit: int | None = None, offset: int | None = None
    ) -> McpVendorsListMcpGatewaysResponse:
        """List mcp servers: ``GET /v1/platform/mcp-vendors/{vendor_slug}/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            vendor_slug: String.
            limit: Integer; the server's default is ``100``.
            offset: Integer.

        Returns:
            ``McpVendorsListMcpGatewaysResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1mcp-servers/get
        """
        result: McpVendorsListMcpGatewaysResponse = self._sender._send(
            Call(
                _operations.LIST_MCP_SERVERS,
                path={"vendor_slug": vendor_slug},
                query={"limit": limit, "offset": offset},
            )
        )
        return result

    def list_mcp_vendors(self) -> McpVendorsListMcpVendorsResponse:
        """List mcp vendors: ``GET /v1/platform/mcp-vendors``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``McpVendorsListMcpVendorsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors/get
        """
        result: McpVendorsListMcpVendorsResponse = self._sender._send(Call(_operations.LIST_MCP_VENDORS))
        return result

    def list_tools(
        self, vendor_slug: str, *, limit: int | None = None, offset: int | None = None
    ) -> McpVendorsListVendorToolsResponse:
        """List tools: ``GET /v1/platform/mcp-vendors/{vendor_slug}/tools``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            vendor_slug: String.
            limit: Integer; the server's default is ``50``.
            offset: Integer.

        Returns:
            ``McpVendorsListVendorToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1tools/get
        """
        result: McpVendorsListVendorToolsResponse = self._sender._send(
            Call(_operations.LIST_TOOLS, path={"vendor_slug": vendor_slug}, query={"limit": limit, "offset": offset})
        )
        return result

    def replace_settings(
        self, vendor_slug: str, body: McpVendorsArcadeSettingsRequest | Mapping[str, Any]
    ) -> McpVendorsArcadeSettingsResponse:
        """Replace settings: ``PUT /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.
            body: A ``McpVendorsArcadeSettingsRequest``, or a mapping in wire names.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/put
        """
        result: McpVendorsArcadeSettingsResponse = self._sender._send(
            Call(_operations.REPLACE_SETTINGS, path={"vendor_slug": vendor_slug}, body=body)
        )
        return result


class AsyncMcpVendors(AsyncResource):
    """``mcp_vendors`` for asyncio: 9 operations."""

    __slots__ = ()

    async def create_settings(
        self, vendor_slug: str, body: McpVendorsArcadeSettingsRequest | Mapping[str, Any]
    ) -> McpVendorsArcadeSettingsResponse:
        """Create settings: ``POST /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.
            body: A ``McpVendorsArcadeSettingsRequest``, or a mapping in wire names.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 409.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/post
        """
        result: McpVendorsArcadeSettingsResponse = await self._sender._send(
            Call(_operations.CREATE_SETTINGS, path={"vendor_slug": vendor_slug}, body=body)
        )
        return result

    async def delete_settings(self, vendor_slug: str) -> McpVendorsArcadeSettingsResponse:
        """Delete settings: ``DELETE /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/delete
        """
        result: McpVendorsArcadeSettingsResponse = await self._sender._send(
            Call(_operations.DELETE_SETTINGS, path={"vendor_slug": vendor_slug})
        )
        return result

    async def get_account(self, vendor_slug: str) -> McpVendorsArcadeAccountResponseList:
        """Get account: ``GET /v1/platform/mcp-vendors/{vendor_slug}/account``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsArcadeAccountResponseList``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1account/get
        """
        result: McpVendorsArcadeAccountResponseList = await self._sender._send(
            Call(_operations.GET_ACCOUNT, path={"vendor_slug": vendor_slug})
        )
        return result

    async def get_mcp_vendor(self, vendor_slug: str) -> McpVendorsGetMcpVendorResponse:
        """Get mcp vendor: ``GET /v1/platform/mcp-vendors/{vendor_slug}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsGetMcpVendorResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}/get
        """
        result: McpVendorsGetMcpVendorResponse = await self._sender._send(
            Call(_operations.GET_MCP_VENDOR, path={"vendor_slug": vendor_slug})
        )
        return result

    async def get_settings(self, vendor_slug: str) -> McpVendorsArcadeSettingsResponse:
        """Get settings: ``GET /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/get
        """
        result: McpVendorsArcadeSettingsResponse = await self._sender._send(
            Call(_operations.GET_SETTINGS, path={"vendor_slug": vendor_slug})
        )
        return result

    async def list_mcp_servers(
        self, vendor_slug: str, *, limit: int | None = None, offset: int | None = None
    ) -> McpVendorsListMcpGatewaysResponse:
        """List mcp servers: ``GET /v1/platform/mcp-vendors/{vendor_slug}/mcp-servers``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            vendor_slug: String.
            limit: Integer; the server's default is ``100``.
            offset: Integer.

        Returns:
            ``McpVendorsListMcpGatewaysResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1mcp-servers/get
        """
        result: McpVendorsListMcpGatewaysResponse = await self._sender._send(
            Call(
                _operations.LIST_MCP_SERVERS,
                path={"vendor_slug": vendor_slug},
                query={"limit": limit, "offset": offset},
            )
        )
        return result

    async def list_mcp_vendors(self) -> McpVendorsListMcpVendorsResponse:
        """List mcp vendors: ``GET /v1/platform/mcp-vendors``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``McpVendorsListMcpVendorsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors/get
        """
        result: McpVendorsListMcpVendorsResponse = await self._sender._send(Call(_operations.LIST_MCP_VENDORS))
        return result

    async def list_tools(
        self, vendor_slug: str, *, limit: int | None = None, offset: int | None = None
    ) -> McpVendorsListVendorToolsResponse:
        """List tools: ``GET /v1/platform/mcp-vendors/{vendor_slug}/tools``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            vendor_slug: String.
            limit: Integer; the server's default is ``50``.
            offset: Integer.

        Returns:
            ``McpVendorsListVendorToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1tools/get
        """
        result: McpVendorsListVendorToolsResponse = await self._sender._send(
            Call(_operations.LIST_TOOLS, path={"vendor_slug": vendor_slug}, query={"limit": limit, "offset": offset})
        )
        return result

    async def replace_settings(
        self, vendor_slug: str, body: McpVendorsArcadeSettingsRequest | Mapping[str, Any]
    ) -> McpVendorsArcadeSettingsResponse:
        """Replace settings: ``PUT /v1/platform/mcp-vendors/{vendor_slug}/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            vendor_slug: String.
            body: A ``McpVendorsArcadeSettingsRequest``, or a mapping in wire names.

        Returns:
            ``McpVendorsArcadeSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/mcp_vendors/paths/~1v1~1platform~1mcp-vendors~1{vendor_slug}~1settings/put
        """
        result: McpVendorsArcadeSettingsResponse = await self._sender._send(
            Call(_operations.REPLACE_SETTINGS, path={"vendor_slug": vendor_slug}, body=body)
        )
        return result
