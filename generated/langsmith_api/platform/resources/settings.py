"""The ``settings`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import settings as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AppHubCrudTenantsTenant, SetTenantHandleRequest


class Settings(Resource):
    """``settings``, blocking: 2 operations."""

    __slots__ = ()

    def get_settings(self) -> AppHubCrudTenantsTenant:
        """Get settings: ``GET /api/v1/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``AppHubCrudTenantsTenant``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/get_settings_api_v1_settings_get
        """
        result: AppHubCrudTenantsTenant = self._sender._send(Call(_operations.GET_SETTINGS))
        return result

    def set_tenant_handle(self, body: SetTenantHandleRequest | Mapping[str, Any]) -> AppHubCrudTenantsTenant:
        """Set tenant handle: ``POST /api/v1/settings/handle``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SetTenantHandleRequest``, or a mapping in wire names.

        Returns:
            ``AppHubCrudTenantsTenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/set_tenant_handle_api_v1_settings_handle_post
        """
        result: AppHubCrudTenantsTenant = self._sender._send(Call(_operations.SET_TENANT_HANDLE, body=body))
        return result


class AsyncSettings(AsyncResource):
    """``settings`` for asyncio: 2 operations."""

    __slots__ = ()

    async def get_settings(self) -> AppHubCrudTenantsTenant:
        """Get settings: ``GET /api/v1/settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``AppHubCrudTenantsTenant``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/get_settings_api_v1_settings_get
        """
        result: AppHubCrudTenantsTenant = await self._sender._send(Call(_operations.GET_SETTINGS))
        return result

    async def set_tenant_handle(self, body: SetTenantHandleRequest | Mapping[str, Any]) -> AppHubCrudTenantsTenant:
        """Set tenant handle: ``POST /api/v1/settings/handle``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SetTenantHandleRequest``, or a mapping in wire names.

        Returns:
            ``AppHubCrudTenantsTenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/settings/operation/set_tenant_handle_api_v1_settings_handle_post
        """
        result: AppHubCrudTenantsTenant = await self._sender._send(Call(_operations.SET_TENANT_HANDLE, body=body))
        return result
