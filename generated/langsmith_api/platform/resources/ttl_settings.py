"""The ``ttl_settings`` resource: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import ttl_settings as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        TTLSettings,
        TtlSettingsTTLSettingsResponse,
        TtlSettingsUpdateTTLSettingsRequest,
        UpsertTTLSettingsRequest,
    )


class TtlSettings(Resource):
    """``ttl_settings``, blocking: 4 operations."""

    __slots__ = ()

    def get_workspace_ttl_settings(self) -> TtlSettingsTTLSettingsResponse:
        """Get workspace ttl settings: ``GET /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TtlSettingsTTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/get
        """
        result: TtlSettingsTTLSettingsResponse = self._sender._send(Call(_operations.GET_WORKSPACE_TTL_SETTINGS))
        return result

    def list_ttl_settings(self) -> list[TTLSettings]:
        """List ttl settings: ``GET /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TTLSettings]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/list_ttl_settings_api_v1_ttl_settings_get
        """
        result: list[TTLSettings] = self._sender._send(Call(_operations.LIST_TTL_SETTINGS))
        return result

    def replace_workspace_ttl_settings(
        self, body: TtlSettingsUpdateTTLSettingsRequest | Mapping[str, Any]
    ) -> TtlSettingsTTLSettingsResponse:
        """Replace workspace ttl settings: ``PUT /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TtlSettingsUpdateTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TtlSettingsTTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/put
        """
        result: TtlSettingsTTLSettingsResponse = self._sender._send(
            Call(_operations.REPLACE_WORKSPACE_TTL_SETTINGS, body=body)
        )
        return result

    def upsert_ttl_settings(self, body: UpsertTTLSettingsRequest | Mapping[str, Any]) -> TTLSettings:
        """Upsert ttl settings: ``PUT /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpsertTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettings``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/upsert_ttl_settings_api_v1_ttl_settings_put
        """
        result: TTLSettings = self._sender._send(Call(_operations.UPSERT_TTL_SETTINGS, body=body))
        return result


class AsyncTtlSettings(AsyncResource):
    """``ttl_settings`` for asyncio: 4 operations."""

    __slots__ = ()

    async def get_workspace_ttl_settings(self) -> TtlSettingsTTLSettingsResponse:
        """Get workspace ttl settings: ``GET /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TtlSettingsTTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/get
        """
        result: TtlSettingsTTLSettingsResponse = await self._sender._send(Call(_operations.GET_WORKSPACE_TTL_SETTINGS))
        return result

    async def list_ttl_settings(self) -> list[TTLSettings]:
        """List ttl settings: ``GET /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TTLSettings]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/list_ttl_settings_api_v1_ttl_settings_get
        """
        result: list[TTLSettings] = await self._sender._send(Call(_operations.LIST_TTL_SETTINGS))
        return result

    async def replace_workspace_ttl_settings(
        self, body: TtlSettingsUpdateTTLSettingsRequest | Mapping[str, Any]
    ) -> TtlSettingsTTLSettingsResponse:
        """Replace workspace ttl settings: ``PUT /workspaces/current/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TtlSettingsUpdateTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TtlSettingsTTLSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/TTL%20Settings/paths/~1workspaces~1current~1ttl-settings/put
        """
        result: TtlSettingsTTLSettingsResponse = await self._sender._send(
            Call(_operations.REPLACE_WORKSPACE_TTL_SETTINGS, body=body)
        )
        return result

    async def upsert_ttl_settings(self, body: UpsertTTLSettingsRequest | Mapping[str, Any]) -> TTLSettings:
        """Upsert ttl settings: ``PUT /api/v1/ttl-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpsertTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettings``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ttl-settings/operation/upsert_ttl_settings_api_v1_ttl_settings_put
        """
        result: TTLSettings = await self._sender._send(Call(_operations.UPSERT_TTL_SETTINGS, body=body))
        return result
