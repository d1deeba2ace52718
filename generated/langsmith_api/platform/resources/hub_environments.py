"""The ``hub_environments`` resource: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import hub_environments as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        HubEnvironmentsCreateEnvironmentsRequest,
        HubEnvironmentsHubEnvironmentsModel,
        HubEnvironmentsUpdateEnvironmentsRequest,
    )


class HubEnvironments(Resource):
    """``hub_environments``, blocking: 4 operations."""

    __slots__ = ()

    def create_hub_environment(
        self, body: HubEnvironmentsCreateEnvironmentsRequest | Mapping[str, Any]
    ) -> HubEnvironmentsHubEnvironmentsModel:
        """Create hub environment: ``POST /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``HubEnvironmentsCreateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsHubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/post
        """
        result: HubEnvironmentsHubEnvironmentsModel = self._sender._send(
            Call(_operations.CREATE_HUB_ENVIRONMENT, body=body)
        )
        return result

    def delete_hub_environment(self, id: str) -> dict[str, str]:
        """Delete hub environment: ``DELETE /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/delete
        """
        result: dict[str, str] = self._sender._send(Call(_operations.DELETE_HUB_ENVIRONMENT, path={"id": id}))
        return result

    def list_hub_environments(self) -> HubEnvironmentsHubEnvironmentsModel:
        """List hub environments: ``GET /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``HubEnvironmentsHubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/get
        """
        result: HubEnvironmentsHubEnvironmentsModel = self._sender._send(Call(_operations.LIST_HUB_ENVIRONMENTS))
        return result

    def update_hub_environment(
        self, id: str, body: HubEnvironmentsUpdateEnvironmentsRequest | Mapping[str, Any]
    ) -> HubEnvironmentsHubEnvironmentsModel:
        """Update hub environment: ``PATCH /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``HubEnvironmentsUpdateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsHubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/patch
        """
        result: HubEnvironmentsHubEnvironmentsModel = self._sender._send(
            Call(_operations.UPDATE_HUB_ENVIRONMENT, path={"id": id}, body=body)
        )
        return result


class AsyncHubEnvironments(AsyncResource):
    """``hub_environments`` for asyncio: 4 operations."""

    __slots__ = ()

    async def create_hub_environment(
        self, body: HubEnvironmentsCreateEnvironmentsRequest | Mapping[str, Any]
    ) -> HubEnvironmentsHubEnvironmentsModel:
        """Create hub environment: ``POST /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``HubEnvironmentsCreateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsHubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/post
        """
        result: HubEnvironmentsHubEnvironmentsModel = await self._sender._send(
            Call(_operations.CREATE_HUB_ENVIRONMENT, body=body)
        )
        return result

    async def delete_hub_environment(self, id: str) -> dict[str, str]:
        """Delete hub environment: ``DELETE /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/delete
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.DELETE_HUB_ENVIRONMENT, path={"id": id}))
        return result

    async def list_hub_environments(self) -> HubEnvironmentsHubEnvironmentsModel:
        """List hub environments: ``GET /api/v1/hub/environments``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``HubEnvironmentsHubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments/get
        """
        result: HubEnvironmentsHubEnvironmentsModel = await self._sender._send(Call(_operations.LIST_HUB_ENVIRONMENTS))
        return result

    async def update_hub_environment(
        self, id: str, body: HubEnvironmentsUpdateEnvironmentsRequest | Mapping[str, Any]
    ) -> HubEnvironmentsHubEnvironmentsModel:
        """Update hub environment: ``PATCH /api/v1/hub/environments/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``HubEnvironmentsUpdateEnvironmentsRequest``, or a mapping in wire names.

        Returns:
            ``HubEnvironmentsHubEnvironmentsModel``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/hub_environments/paths/~1api~1v1~1hub~1environments~1{id}/patch
        """
        result: HubEnvironmentsHubEnvironmentsModel = await self._sender._send(
            Call(_operations.UPDATE_HUB_ENVIRONMENT, path={"id": id}, body=body)
        )
        return result
