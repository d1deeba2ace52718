"""The ``fleet_integrations`` resource: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_integrations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        IntegrationsCreateRequest,
        IntegrationsIntegration,
        IntegrationsListResponse,
        IntegrationsReplaceAuthMethodsRequest,
        IntegrationsUpdateRequest,
    )


class FleetIntegrations(Resource):
    """``fleet_integrations``, blocking: 6 operations."""

    __slots__ = ()

    def create_fleet_integration(self, body: IntegrationsCreateRequest | Mapping[str, Any]) -> IntegrationsIntegration:
        """Create fleet integration: ``POST /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IntegrationsCreateRequest``, or a mapping in wire names.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/post
        """
        result: IntegrationsIntegration = self._sender._send(Call(_operations.CREATE_FLEET_INTEGRATION, body=body))
        return result

    def delete_fleet_integration(self, id: str) -> None:
        """Delete fleet integration: ``DELETE /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_FLEET_INTEGRATION, path={"id": id}))
        return result

    def get_fleet_integration(self, id: str) -> IntegrationsIntegration:
        """Get fleet integration: ``GET /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/get
        """
        result: IntegrationsIntegration = self._sender._send(Call(_operations.GET_FLEET_INTEGRATION, path={"id": id}))
        return result

    def list_fleet_integrations(
        self, *, cursor: str | None = None, page_size: int | None = None, source: str | None = None
    ) -> IntegrationsListResponse:
        """List fleet integrations: ``GET /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            cursor: String.
            page_size: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            source: String.

        Returns:
            ``IntegrationsListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/get
        """
        result: IntegrationsListResponse = self._sender._send(
            Call(
                _operations.LIST_FLEET_INTEGRATIONS, query={"cursor": cursor, "page_size": page_size, "source": source}
            )
        )
        return result

    def replace_auth_methods(
        self, id: str, body: IntegrationsReplaceAuthMethodsRequest | Mapping[str, Any]
    ) -> IntegrationsIntegration:
        """Replace auth methods: ``PUT /v1/fleet/integrations/{id}/auth-methods``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationsReplaceAuthMethodsRequest``, or a mapping in wire names.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}~1auth-methods/put
        """
        result: IntegrationsIntegration = self._sender._send(
            Call(_operations.REPLACE_AUTH_METHODS, path={"id": id}, body=body)
        )
        return result

    def update_fleet_integration(
        self, id: str, body: IntegrationsUpdateRequest | Mapping[str, Any]
    ) -> IntegrationsIntegration:
        """Update fleet integration: ``PATCH /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationsUpdateRequest``, or a mapping in wire names.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/patch
        """
        result: IntegrationsIntegration = self._sender._send(
            Call(_operations.UPDATE_FLEET_INTEGRATION, path={"id": id}, body=body)
        )
        return result


class AsyncFleetIntegrations(AsyncResource):
    """``fleet_integrations`` for asyncio: 6 operations."""

    __slots__ = ()

    async def create_fleet_integration(
        self, body: IntegrationsCreateRequest | Mapping[str, Any]
    ) -> IntegrationsIntegration:
        """Create fleet integration: ``POST /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IntegrationsCreateRequest``, or a mapping in wire names.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/post
        """
        result: IntegrationsIntegration = await self._sender._send(
            Call(_operations.CREATE_FLEET_INTEGRATION, body=body)
        )
        return result

    async def delete_fleet_integration(self, id: str) -> None:
        """Delete fleet integration: ``DELETE /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_FLEET_INTEGRATION, path={"id": id}))
        return result

    async def get_fleet_integration(self, id: str) -> IntegrationsIntegration:
        """Get fleet integration: ``GET /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/get
        """
        result: IntegrationsIntegration = await self._sender._send(
            Call(_operations.GET_FLEET_INTEGRATION, path={"id": id})
        )
        return result

    async def list_fleet_integrations(
        self, *, cursor: str | None = None, page_size: int | None = None, source: str | None = None
    ) -> IntegrationsListResponse:
        """List fleet integrations: ``GET /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            cursor: String.
            page_size: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            source: String.

        Returns:
            ``IntegrationsListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/get
        """
        result: IntegrationsListResponse = await self._sender._send(
            Call(
                _operations.LIST_FLEET_INTEGRATIONS, query={"cursor": cursor, "page_size": page_size, "source": source}
            )
        )
        return result

    async def replace_auth_methods(
        self, id: str, body: IntegrationsReplaceAuthMethodsRequest | Mapping[str, Any]
    ) -> IntegrationsIntegration:
        """Replace auth methods: ``PUT /v1/fleet/integrations/{id}/auth-methods``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationsReplaceAuthMethodsRequest``, or a mapping in wire names.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}~1auth-methods/put
        """
        result: IntegrationsIntegration = await self._sender._send(
            Call(_operations.REPLACE_AUTH_METHODS, path={"id": id}, body=body)
        )
        return result

    async def update_fleet_integration(
        self, id: str, body: IntegrationsUpdateRequest | Mapping[str, Any]
    ) -> IntegrationsIntegration:
        """Update fleet integration: ``PATCH /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationsUpdateRequest``, or a mapping in wire names.

        Returns:
            ``IntegrationsIntegration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/patch
        """
        result: IntegrationsIntegration = await self._sender._send(
            Call(_operations.UPDATE_FLEET_INTEGRATION, path={"id": id}, body=body)
        )
        return result
