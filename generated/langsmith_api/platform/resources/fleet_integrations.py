"""The ``fleet_integrations`` resource: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_integrations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        Integration,
        IntegrationCreateRequest,
        IntegrationListResponse,
        IntegrationReplaceAuthMethodsRequest,
        IntegrationUpdateRequest,
    )


class FleetIntegrations(Resource):
    """``fleet_integrations``, blocking: 6 operations."""

    __slots__ = ()

    def create(self, body: IntegrationCreateRequest | Mapping[str, Any]) -> Integration:
        """Create: ``POST /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IntegrationCreateRequest``, or a mapping in wire names.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/post
        """
        result: Integration = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, id: str) -> None:
        """Delete: ``DELETE /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE, path={"id": id}))
        return result

    def get(self, id: str) -> Integration:
        """Get: ``GET /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/get
        """
        result: Integration = self._sender._send(Call(_operations.GET, path={"id": id}))
        return result

    def list(
        self, *, cursor: str | None = None, page_size: int | None = None, source: str | None = None
    ) -> IntegrationListResponse:
        """List: ``GET /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            cursor: String.
            page_size: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            source: String.

        Returns:
            ``IntegrationListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/get
        """
        result: IntegrationListResponse = self._sender._send(
            Call(_operations.LIST, query={"cursor": cursor, "page_size": page_size, "source": source})
        )
        return result

    def replace_auth_methods(
        self, id: str, body: IntegrationReplaceAuthMethodsRequest | Mapping[str, Any]
    ) -> Integration:
        """Replace auth methods: ``PUT /v1/fleet/integrations/{id}/auth-methods``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationReplaceAuthMethodsRequest``, or a mapping in wire names.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}~1auth-methods/put
        """
        result: Integration = self._sender._send(Call(_operations.REPLACE_AUTH_METHODS, path={"id": id}, body=body))
        return result

    def update(self, id: str, body: IntegrationUpdateRequest | Mapping[str, Any]) -> Integration:
        """Update: ``PATCH /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationUpdateRequest``, or a mapping in wire names.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/patch
        """
        result: Integration = self._sender._send(Call(_operations.UPDATE, path={"id": id}, body=body))
        return result


class AsyncFleetIntegrations(AsyncResource):
    """``fleet_integrations`` for asyncio: 6 operations."""

    __slots__ = ()

    async def create(self, body: IntegrationCreateRequest | Mapping[str, Any]) -> Integration:
        """Create: ``POST /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IntegrationCreateRequest``, or a mapping in wire names.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/post
        """
        result: Integration = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, id: str) -> None:
        """Delete: ``DELETE /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE, path={"id": id}))
        return result

    async def get(self, id: str) -> Integration:
        """Get: ``GET /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/get
        """
        result: Integration = await self._sender._send(Call(_operations.GET, path={"id": id}))
        return result

    async def list(
        self, *, cursor: str | None = None, page_size: int | None = None, source: str | None = None
    ) -> IntegrationListResponse:
        """List: ``GET /v1/fleet/integrations``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            cursor: String.
            page_size: Integer, at least ``1``, at most ``100``; the server's default is ``20``.
            source: String.

        Returns:
            ``IntegrationListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations/get
        """
        result: IntegrationListResponse = await self._sender._send(
            Call(_operations.LIST, query={"cursor": cursor, "page_size": page_size, "source": source})
        )
        return result

    async def replace_auth_methods(
        self, id: str, body: IntegrationReplaceAuthMethodsRequest | Mapping[str, Any]
    ) -> Integration:
        """Replace auth methods: ``PUT /v1/fleet/integrations/{id}/auth-methods``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationReplaceAuthMethodsRequest``, or a mapping in wire names.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}~1auth-methods/put
        """
        result: Integration = await self._sender._send(
            Call(_operations.REPLACE_AUTH_METHODS, path={"id": id}, body=body)
        )
        return result

    async def update(self, id: str, body: IntegrationUpdateRequest | Mapping[str, Any]) -> Integration:
        """Update: ``PATCH /v1/fleet/integrations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``IntegrationUpdateRequest``, or a mapping in wire names.

        Returns:
            ``Integration``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20integrations/paths/~1v1~1fleet~1integrations~1{id}/patch
        """
        result: Integration = await self._sender._send(Call(_operations.UPDATE, path={"id": id}, body=body))
        return result
