"""The ``settings`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import settings as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import HubTenant, SetTenantHandleRequest


class Settings(Resource):
    """``settings``, blocking: 2 operations."""

    __slots__ = ()

    def get(self) -> HubTenant:
        """Get: ``GET /api/v1/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``HubTenant``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/get_settings_api_v1_settings_get
        """
        result: HubTenant = self._sender._send(Call(_operations.GET))
        return result

    def set_tenant_handle(self, body: SetTenantHandleRequest | Mapping[str, Any]) -> HubTenant:
        """Set tenant handle: ``POST /api/v1/settings/handle``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SetTenantHandleRequest``, or a mapping in wire names.

        Returns:
            ``HubTenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/set_tenant_handle_api_v1_settings_handle_post
        """
        result: HubTenant = self._sender._send(Call(_operations.SET_TENANT_HANDLE, body=body))
        return result


class AsyncSettings(AsyncResource):
    """``settings`` for asyncio: 2 operations."""

    __slots__ = ()

    async def get(self) -> HubTenant:
        """Get: ``GET /api/v1/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``HubTenant``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/get_settings_api_v1_settings_get
        """
        result: HubTenant = await self._sender._send(Call(_operations.GET))
        return result

    async def set_tenant_handle(self, body: SetTenantHandleRequest | Mapping[str, Any]) -> HubTenant:
        """Set tenant handle: ``POST /api/v1/settings/handle``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SetTenantHandleRequest``, or a mapping in wire names.

        Returns:
            ``HubTenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/set_tenant_handle_api_v1_settings_handle_post
        """
        result: HubTenant = await self._sender._send(Call(_operations.SET_TENANT_HANDLE, body=body))
        return result
