"""The ``hub_environments`` resource: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import hub_environments as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import CreateEnvironmentsRequest, HubEnvironmentsModel, UpdateEnvironmentsRequest


class HubEnvironments(Resource):
    """``hub_environments``, blocking: 4 operations."""

    __slots__ = ()

    def create(self, body: CreateEnvironmentsRequest | Mapping[str, Any]) -> HubEnvironmentsModel:
        """Create: ``POST /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/post
        """
        result: HubEnvironmentsModel = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, id: str) -> dict[str, str]:
        """Delete: ``DELETE /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/delete
        """
        result: dict[str, str] = self._sender._send(Call(_operations.DELETE, path={"id": id}))
        return result

    def list(self) -> HubEnvironmentsModel:
        """List: ``GET /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``HubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/get
        """
        result: HubEnvironmentsModel = self._sender._send(Call(_operations.LIST))
        return result

    def update(self, id: str, body: UpdateEnvironmentsRequest | Mapping[str, Any]) -> HubEnvironmentsModel:
        """Update: ``PATCH /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``UpdateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/patch
        """
        result: HubEnvironmentsModel = self._sender._send(Call(_operations.UPDATE, path={"id": id}, body=body))
        return result


class AsyncHubEnvironments(AsyncResource):
    """``hub_environments`` for asyncio: 4 operations."""

    __slots__ = ()

    async def create(self, body: CreateEnvironmentsRequest | Mapping[str, Any]) -> HubEnvironmentsModel:
        """Create: ``POST /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/post
        """
        result: HubEnvironmentsModel = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, id: str) -> dict[str, str]:
        """Delete: ``DELETE /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/delete
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.DELETE, path={"id": id}))
        return result

    async def list(self) -> HubEnvironmentsModel:
        """List: ``GET /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``HubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/get
        """
        result: HubEnvironmentsModel = await self._sender._send(Call(_operations.LIST))
        return result

    async def update(self, id: str, body: UpdateEnvironmentsRequest | Mapping[str, Any]) -> HubEnvironmentsModel:
        """Update: ``PATCH /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``UpdateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/patch
        """
        result: HubEnvironmentsModel = await self._sender._send(Call(_operations.UPDATE, path={"id": id}, body=body))
        return result
