"""The ``ttl_settings`` resource: 4 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import ttl_settings as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import TTLSettings, TTLSettingsResponse, UpdateTTLSettingsRequest, UpsertTTLSettingsRequest


class TtlSettings(Resource):
    """``ttl_settings``, blocking: 4 operations."""

    __slots__ = ()

    def get(self) -> TTLSettingsResponse:
        """Get: ``GET /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/get
        """
        result: TTLSettingsResponse = self._sender._send(Call(_operations.GET))
        return result

    def list(self) -> builtins.list[TTLSettings]:
        """List: ``GET /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TTLSettings]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/list_ttl_settings_api_v1_ttl_settings_get
        """
        result: list[TTLSettings] = self._sender._send(Call(_operations.LIST))
        return result

    def replace(self, body: UpdateTTLSettingsRequest | Mapping[str, Any]) -> TTLSettingsResponse:
        """Replace: ``PUT /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpdateTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/put
        """
        result: TTLSettingsResponse = self._sender._send(Call(_operations.REPLACE, body=body))
        return result

    def upsert(self, body: UpsertTTLSettingsRequest | Mapping[str, Any]) -> TTLSettings:
        """Upsert: ``PUT /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpsertTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettings``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/upsert_ttl_settings_api_v1_ttl_settings_put
        """
        result: TTLSettings = self._sender._send(Call(_operations.UPSERT, body=body))
        return result


class AsyncTtlSettings(AsyncResource):
    """``ttl_settings`` for asyncio: 4 operations."""

    __slots__ = ()

    async def get(self) -> TTLSettingsResponse:
        """Get: ``GET /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/get
        """
        result: TTLSettingsResponse = await self._sender._send(Call(_operations.GET))
        return result

    async def list(self) -> builtins.list[TTLSettings]:
        """List: ``GET /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TTLSettings]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/list_ttl_settings_api_v1_ttl_settings_get
        """
        result: list[TTLSettings] = await self._sender._send(Call(_operations.LIST))
        return result

    async def replace(self, body: UpdateTTLSettingsRequest | Mapping[str, Any]) -> TTLSettingsResponse:
        """Replace: ``PUT /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpdateTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/put
        """
        result: TTLSettingsResponse = await self._sender._send(Call(_operations.REPLACE, body=body))
        return result

    async def upsert(self, body: UpsertTTLSettingsRequest | Mapping[str, Any]) -> TTLSettings:
        """Upsert: ``PUT /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpsertTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettings``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/upsert_ttl_settings_api_v1_ttl_settings_put
        """
        result: TTLSettings = await self._sender._send(Call(_operations.UPSERT, body=body))
        return result
