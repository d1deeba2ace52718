"""The ``playground_settings`` resource: 5 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import playground_settings as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import PlaygroundSettingsCreateRequest, PlaygroundSettingsResponse, PlaygroundSettingsUpdateRequest


class PlaygroundSettings(Resource):
    """``playground_settings``, blocking: 5 operations."""

    __slots__ = ()

    def create(self, body: PlaygroundSettingsCreateRequest | Mapping[str, Any]) -> PlaygroundSettingsResponse:
        """Create: ``POST /api/v1/playground-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundSettingsCreateRequest``, or a mapping in wire names.

        Returns:
            ``PlaygroundSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/create_playground_settings_api_v1_playground_settings_post
        """
        result: PlaygroundSettingsResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, playground_settings_id: str) -> Any:
        """Delete: ``DELETE /api/v1/playground-settings/{playground_settings_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            playground_settings_id: String.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/delete_playground_settings_api_v1_playground_settings__playground_settings_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"playground_settings_id": playground_settings_id}))

    def get(self, playground_settings_id: str) -> PlaygroundSettingsResponse:
        """Get: ``GET /api/v1/playground-settings/{playground_settings_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            playground_settings_id: String.

        Returns:
            ``PlaygroundSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/get_playground_settings_api_v1_playground_settings__playground_settings_id__get
        """
        result: PlaygroundSettingsResponse = self._sender._send(
            Call(_operations.GET, path={"playground_settings_id": playground_settings_id})
        )
        return result

    def list(self) -> builtins.list[PlaygroundSettingsResponse]:
        """List: ``GET /api/v1/playground-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[PlaygroundSettingsResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/list_playground_settings_api_v1_playground_settings_get
        """
        result: list[PlaygroundSettingsResponse] = self._sender._send(Call(_operations.LIST))
        return result

    def update(
        self, playground_settings_id: str, body: PlaygroundSettingsUpdateRequest | Mapping[str, Any]
    ) -> PlaygroundSettingsResponse:
        """Update: ``PATCH /api/v1/playground-settings/{playground_settings_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            playground_settings_id: String.
            body: A ``PlaygroundSettingsUpdateRequest``, or a mapping in wire names.

        Returns:
            ``PlaygroundSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/update_playground_settings_api_v1_playground_settings__playground_settings_id__patch
        """
        result: PlaygroundSettingsResponse = self._sender._send(
            Call(_operations.UPDATE, path={"playground_settings_id": playground_settings_id}, body=body)
        )
        return result


class AsyncPlaygroundSettings(AsyncResource):
    """``playground_settings`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create(self, body: PlaygroundSettingsCreateRequest | Mapping[str, Any]) -> PlaygroundSettingsResponse:
        """Create: ``POST /api/v1/playground-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundSettingsCreateRequest``, or a mapping in wire names.

        Returns:
            ``PlaygroundSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/create_playground_settings_api_v1_playground_settings_post
        """
        result: PlaygroundSettingsResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, playground_settings_id: str) -> Any:
        """Delete: ``DELETE /api/v1/playground-settings/{playground_settings_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            playground_settings_id: String.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/delete_playground_settings_api_v1_playground_settings__playground_settings_id__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE, path={"playground_settings_id": playground_settings_id})
        )

    async def get(self, playground_settings_id: str) -> PlaygroundSettingsResponse:
        """Get: ``GET /api/v1/playground-settings/{playground_settings_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            playground_settings_id: String.

        Returns:
            ``PlaygroundSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/get_playground_settings_api_v1_playground_settings__playground_settings_id__get
        """
        result: PlaygroundSettingsResponse = await self._sender._send(
            Call(_operations.GET, path={"playground_settings_id": playground_settings_id})
        )
        return result

    async def list(self) -> builtins.list[PlaygroundSettingsResponse]:
        """List: ``GET /api/v1/playground-settings``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[PlaygroundSettingsResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/list_playground_settings_api_v1_playground_settings_get
        """
        result: list[PlaygroundSettingsResponse] = await self._sender._send(Call(_operations.LIST))
        return result

    async def update(
        self, playground_settings_id: str, body: PlaygroundSettingsUpdateRequest | Mapping[str, Any]
    ) -> PlaygroundSettingsResponse:
        """Update: ``PATCH /api/v1/playground-settings/{playground_settings_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            playground_settings_id: String.
            body: A ``PlaygroundSettingsUpdateRequest``, or a mapping in wire names.

        Returns:
            ``PlaygroundSettingsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/playground-settings/operation/update_playground_settings_api_v1_playground_settings__playground_settings_id__patch
        """
        result: PlaygroundSettingsResponse = await self._sender._send(
            Call(_operations.UPDATE, path={"playground_settings_id": playground_settings_id}, body=body)
        )
        return result
