"""The ``experiment_view_overrides`` resource: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import experiment_view_overrides as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import (
        ExperimentViewOverridesExperimentViewOverride,
        ExperimentViewOverridesExperimentViewOverridePatchRequest,
        ExperimentViewOverridesExperimentViewOverridePostRequest,
    )


class ExperimentViewOverrides(Resource):
    """``experiment_view_overrides``, blocking: 5 operations."""

    __slots__ = ()

    def create_experiment_view_override(
        self, dataset_id: UUID | str, body: ExperimentViewOverridesExperimentViewOverridePostRequest | Mapping[str, Any]
    ) -> ExperimentViewOverridesExperimentViewOverride:
        """Create experiment view override: ``POST /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``ExperimentViewOverridesExperimentViewOverridePostRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverridesExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/post
        """
        result: ExperimentViewOverridesExperimentViewOverride = self._sender._send(
            Call(_operations.CREATE_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def delete_experiment_view_override(self, dataset_id: UUID | str, id: UUID | str) -> None:
        """Delete experiment view override: ``DELETE /datasets/{dataset_id}/experiment-view-overrides/{id}``.

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
        result: None = self._sender._send(
            Call(_operations.DELETE_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id, "id": id})
        )
        return result

    def get_experiment_view_override(
        self, dataset_id: UUID | str, id: UUID | str
    ) -> ExperimentViewOverridesExperimentViewOverride:
        """Get experiment view override: ``GET /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.

        Returns:
            ``ExperimentViewOverridesExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/get
        """
        result: ExperimentViewOverridesExperimentViewOverride = self._sender._send(
            Call(_operations.GET_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id, "id": id})
        )
        return result

    def list_experiment_view_overrides(
        self, dataset_id: UUID | str
    ) -> list[ExperimentViewOverridesExperimentViewOverride]:
        """List experiment view overrides: ``GET /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``list[ExperimentViewOverridesExperimentViewOverride]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/get
        """
        result: list[ExperimentViewOverridesExperimentViewOverride] = self._sender._send(
            Call(_operations.LIST_EXPERIMENT_VIEW_OVERRIDES, path={"dataset_id": dataset_id})
        )
        return result

    def update_experiment_view_override(
        self,
        dataset_id: UUID | str,
        id: UUID | str,
        body: ExperimentViewOverridesExperimentViewOverridePatchRequest | Mapping[str, Any],
    ) -> ExperimentViewOverridesExperimentViewOverride:
        """Update experiment view override: ``PATCH /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.
            body: A ``ExperimentViewOverridesExperimentViewOverridePatchRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverridesExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/patch
        """
        result: ExperimentViewOverridesExperimentViewOverride = self._sender._send(
            Call(_operations.UPDATE_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id, "id": id}, body=body)
        )
        return result


class AsyncExperimentViewOverrides(AsyncResource):
    """``experiment_view_overrides`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create_experiment_view_override(
        self, dataset_id: UUID | str, body: ExperimentViewOverridesExperimentViewOverridePostRequest | Mapping[str, Any]
    ) -> ExperimentViewOverridesExperimentViewOverride:
        """Create experiment view override: ``POST /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``ExperimentViewOverridesExperimentViewOverridePostRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverridesExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/post
        """
        result: ExperimentViewOverridesExperimentViewOverride = await self._sender._send(
            Call(_operations.CREATE_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def delete_experiment_view_override(self, dataset_id: UUID | str, id: UUID | str) -> None:
        """Delete experiment view override: ``DELETE /datasets/{dataset_id}/experiment-view-overrides/{id}``.

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
        result: None = await self._sender._send(
            Call(_operations.DELETE_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id, "id": id})
        )
        return result

    async def get_experiment_view_override(
        self, dataset_id: UUID | str, id: UUID | str
    ) -> ExperimentViewOverridesExperimentViewOverride:
        """Get experiment view override: ``GET /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.

        Returns:
            ``ExperimentViewOverridesExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/get
        """
        result: ExperimentViewOverridesExperimentViewOverride = await self._sender._send(
            Call(_operations.GET_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id, "id": id})
        )
        return result

    async def list_experiment_view_overrides(
        self, dataset_id: UUID | str
    ) -> list[ExperimentViewOverridesExperimentViewOverride]:
        """List experiment view overrides: ``GET /datasets/{dataset_id}/experiment-view-overrides``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``list[ExperimentViewOverridesExperimentViewOverride]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides/get
        """
        result: list[ExperimentViewOverridesExperimentViewOverride] = await self._sender._send(
            Call(_operations.LIST_EXPERIMENT_VIEW_OVERRIDES, path={"dataset_id": dataset_id})
        )
        return result

    async def update_experiment_view_override(
        self,
        dataset_id: UUID | str,
        id: UUID | str,
        body: ExperimentViewOverridesExperimentViewOverridePatchRequest | Mapping[str, Any],
    ) -> ExperimentViewOverridesExperimentViewOverride:
        """Update experiment view override: ``PATCH /datasets/{dataset_id}/experiment-view-overrides/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            id: UUID.
            body: A ``ExperimentViewOverridesExperimentViewOverridePatchRequest``, or a mapping in wire names.

        Returns:
            ``ExperimentViewOverridesExperimentViewOverride``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/experiment-view-overrides/paths/~1datasets~1{dataset_id}~1experiment-view-overrides~1{id}/patch
        """
        result: ExperimentViewOverridesExperimentViewOverride = await self._sender._send(
            Call(_operations.UPDATE_EXPERIMENT_VIEW_OVERRIDE, path={"dataset_id": dataset_id, "id": id}, body=body)
        )
        return result
