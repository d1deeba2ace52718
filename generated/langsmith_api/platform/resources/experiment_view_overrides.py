"""The ``experiment_view_overrides`` resource: 5 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import experiment_view_overrides as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import ExperimentViewOverride, ExperimentViewOverridePatchRequest, ExperimentViewOverridePostRequest


class ExperimentViewOverrides(Resource):
    """``experiment_view_overrides``, blocking: 5 operations."""

    __slots__ = ()

    def create(
        self, dataset_id: UUID | str, body: ExperimentViewOverridePostRequest | Mapping[str, Any]
    ) -> ExperimentViewOverride:
        """Create: ``POST /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``ExperimentViewOverridePostRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/post
        """
        result: ExperimentViewOverride = self._sender._send(
            Call(_operations.CREATE, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def delete(self, dataset_id: UUID | str, id: UUID | str) -> None:
        """Delete: ``DELETE /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE, path={"dataset_id": dataset_id, "id": id}))
        return result

    def get(self, dataset_id: UUID | str, id: UUID | str) -> ExperimentViewOverride:
        """Get: ``GET /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.

        Returns:
            ``ExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/get
        """
        result: ExperimentViewOverride = self._sender._send(
            Call(_operations.GET, path={"dataset_id": dataset_id, "id": id})
        )
        return result

    def list(self, dataset_id: UUID | str) -> builtins.list[ExperimentViewOverride]:
        """List: ``GET /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``list[ExperimentViewOverride]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/get
        """
        result: list[ExperimentViewOverride] = self._sender._send(
            Call(_operations.LIST, path={"dataset_id": dataset_id})
        )
        return result

    def update(
        self, dataset_id: UUID | str, id: UUID | str, body: ExperimentViewOverridePatchRequest | Mapping[str, Any]
    ) -> ExperimentViewOverride:
        """Update: ``PATCH /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.
            body: A ``ExperimentViewOverridePatchRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/patch
        """
        result: ExperimentViewOverride = self._sender._send(
            Call(_operations.UPDATE, path={"dataset_id": dataset_id, "id": id}, body=body)
        )
        return result


class AsyncExperimentViewOverrides(AsyncResource):
    """``experiment_view_overrides`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create(
        self, dataset_id: UUID | str, body: ExperimentViewOverridePostRequest | Mapping[str, Any]
    ) -> ExperimentViewOverride:
        """Create: ``POST /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``ExperimentViewOverridePostRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/post
        """
        result: ExperimentViewOverride = await self._sender._send(
            Call(_operations.CREATE, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def delete(self, dataset_id: UUID | str, id: UUID | str) -> None:
        """Delete: ``DELETE /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE, path={"dataset_id": dataset_id, "id": id}))
        return result

    async def get(self, dataset_id: UUID | str, id: UUID | str) -> ExperimentViewOverride:
        """Get: ``GET /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.

        Returns:
            ``ExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/get
        """
        result: ExperimentViewOverride = await self._sender._send(
            Call(_operations.GET, path={"dataset_id": dataset_id, "id": id})
        )
        return result

    async def list(self, dataset_id: UUID | str) -> builtins.list[ExperimentViewOverride]:
        """List: ``GET /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``list[ExperimentViewOverride]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/get
        """
        result: list[ExperimentViewOverride] = await self._sender._send(
            Call(_operations.LIST, path={"dataset_id": dataset_id})
        )
        return result

    async def update(
        self, dataset_id: UUID | str, id: UUID | str, body: ExperimentViewOverridePatchRequest | Mapping[str, Any]
    ) -> ExperimentViewOverride:
        """Update: ``PATCH /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.
            body: A ``ExperimentViewOverridePatchRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/patch
        """
        result: ExperimentViewOverride = await self._sender._send(
            Call(_operations.UPDATE, path={"dataset_id": dataset_id, "id": id}, body=body)
        )
        return result
