"""The ``bulk_exports`` resource: 11 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import bulk_exports as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import (
        BulkExport,
        BulkExportCreate,
        BulkExportDestination,
        BulkExportDestinationCreate,
        BulkExportDestinationUpdate,
        BulkExportRun,
        BulkExportUpdate,
    )


class BulkExports(Resource):
    """``bulk_exports``, blocking: 11 operations."""

    __slots__ = ()

    def cancel(self, bulk_export_id: UUID | str, body: BulkExportUpdate | Mapping[str, Any]) -> BulkExport:
        """Cancel: ``PATCH /api/v1/bulk-exports/{bulk_export_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.
            body: A ``BulkExportUpdate``, or a mapping in wire names.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/cancel_bulk_export_api_v1_bulk_exports__bulk_export_id__patch
        """
        result: BulkExport = self._sender._send(
            Call(_operations.CANCEL, path={"bulk_export_id": bulk_export_id}, body=body)
        )
        return result

    def create(self, body: BulkExportCreate | Mapping[str, Any]) -> BulkExport:
        """Create: ``POST /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportCreate``, or a mapping in wire names.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_api_v1_bulk_exports_post
        """
        result: BulkExport = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_destination(self, body: BulkExportDestinationCreate | Mapping[str, Any]) -> BulkExportDestination:
        """Create destination: ``POST /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportDestinationCreate``, or a mapping in wire names.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_destination_api_v1_bulk_exports_destinations_post
        """
        result: BulkExportDestination = self._sender._send(Call(_operations.CREATE_DESTINATION, body=body))
        return result

    def get(self, bulk_export_id: UUID | str) -> BulkExport:
        """Get: ``GET /api/v1/bulk-exports/{bulk_export_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_api_v1_bulk_exports__bulk_export_id__get
        """
        result: BulkExport = self._sender._send(Call(_operations.GET, path={"bulk_export_id": bulk_export_id}))
        return result

    def get_destination(self, destination_id: UUID | str) -> BulkExportDestination:
        """Get destination: ``GET /api/v1/bulk-exports/destinations/{destination_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            destination_id: UUID.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_destination_api_v1_bulk_exports_destinations__destination_id__get
        """
        result: BulkExportDestination = self._sender._send(
            Call(_operations.GET_DESTINATION, path={"destination_id": destination_id})
        )
        return result

    def get_run(self, bulk_export_id: UUID | str, run_id: UUID | str) -> BulkExportRun:
        """Get run: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.
            run_id: UUID.

        Returns:
            ``BulkExportRun``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_run_api_v1_bulk_exports__bulk_export_id__runs__run_id__get
        """
        result: BulkExportRun = self._sender._send(
            Call(_operations.GET_RUN, path={"bulk_export_id": bulk_export_id, "run_id": run_id})
        )
        return result

    def list(self) -> builtins.list[BulkExport]:
        """List: ``GET /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExport]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_exports_api_v1_bulk_exports_get
        """
        result: list[BulkExport] = self._sender._send(Call(_operations.LIST))
        return result

    def list_destinations(self) -> builtins.list[BulkExportDestination]:
        """List destinations: ``GET /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExportDestination]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_destinations_api_v1_bulk_exports_destinations_get
        """
        result: list[BulkExportDestination] = self._sender._send(Call(_operations.LIST_DESTINATIONS))
        return result

    def list_runs(self, bulk_export_id: UUID | str) -> builtins.list[BulkExportRun]:
        """List runs: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.

        Returns:
            ``list[BulkExportRun]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_runs_api_v1_bulk_exports__bulk_export_id__runs_get
        """
        result: list[BulkExportRun] = self._sender._send(
            Call(_operations.LIST_RUNS, path={"bulk_export_id": bulk_export_id})
        )
        return result

    def list_runs_filtered(self, *, source_bulk_export_id: UUID | str) -> builtins.list[BulkExportRun]:
        """List runs filtered: ``GET /api/v1/bulk-exports/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            source_bulk_export_id: UUID.

        Returns:
            ``list[BulkExportRun]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_runs_filtered_api_v1_bulk_exports_runs_get
        """
        result: list[BulkExportRun] = self._sender._send(
            Call(_operations.LIST_RUNS_FILTERED, query={"source_bulk_export_id": source_bulk_export_id})
        )
        return result

    def update_destination(
        self, destination_id: UUID | str, body: BulkExportDestinationUpdate | Mapping[str, Any]
    ) -> BulkExportDestination:
        """Update destination: ``PATCH /api/v1/bulk-exports/destinations/{destination_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            destination_id: UUID.
            body: A ``BulkExportDestinationUpdate``, or a mapping in wire names.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/update_bulk_export_destination_api_v1_bulk_exports_destinations__destination_id__patch
        """
        result: BulkExportDestination = self._sender._send(
            Call(_operations.UPDATE_DESTINATION, path={"destination_id": destination_id}, body=body)
        )
        return result


class AsyncBulkExports(AsyncResource):
    """``bulk_exports`` for asyncio: 11 operations."""

    __slots__ = ()

    async def cancel(self, bulk_export_id: UUID | str, body: BulkExportUpdate | Mapping[str, Any]) -> BulkExport:
        """Cancel: ``PATCH /api/v1/bulk-exports/{bulk_export_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.
            body: A ``BulkExportUpdate``, or a mapping in wire names.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/cancel_bulk_export_api_v1_bulk_exports__bulk_export_id__patch
        """
        result: BulkExport = await self._sender._send(
            Call(_operations.CANCEL, path={"bulk_export_id": bulk_export_id}, body=body)
        )
        return result

    async def create(self, body: BulkExportCreate | Mapping[str, Any]) -> BulkExport:
        """Create: ``POST /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportCreate``, or a mapping in wire names.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_api_v1_bulk_exports_post
        """
        result: BulkExport = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_destination(self, body: BulkExportDestinationCreate | Mapping[str, Any]) -> BulkExportDestination:
        """Create destination: ``POST /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportDestinationCreate``, or a mapping in wire names.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_destination_api_v1_bulk_exports_destinations_post
        """
        result: BulkExportDestination = await self._sender._send(Call(_operations.CREATE_DESTINATION, body=body))
        return result

    async def get(self, bulk_export_id: UUID | str) -> BulkExport:
        """Get: ``GET /api/v1/bulk-exports/{bulk_export_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_api_v1_bulk_exports__bulk_export_id__get
        """
        result: BulkExport = await self._sender._send(Call(_operations.GET, path={"bulk_export_id": bulk_export_id}))
        return result

    async def get_destination(self, destination_id: UUID | str) -> BulkExportDestination:
        """Get destination: ``GET /api/v1/bulk-exports/destinations/{destination_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            destination_id: UUID.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_destination_api_v1_bulk_exports_destinations__destination_id__get
        """
        result: BulkExportDestination = await self._sender._send(
            Call(_operations.GET_DESTINATION, path={"destination_id": destination_id})
        )
        return result

    async def get_run(self, bulk_export_id: UUID | str, run_id: UUID | str) -> BulkExportRun:
        """Get run: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.
            run_id: UUID.

        Returns:
            ``BulkExportRun``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_run_api_v1_bulk_exports__bulk_export_id__runs__run_id__get
        """
        result: BulkExportRun = await self._sender._send(
            Call(_operations.GET_RUN, path={"bulk_export_id": bulk_export_id, "run_id": run_id})
        )
        return result

    async def list(self) -> builtins.list[BulkExport]:
        """List: ``GET /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExport]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_exports_api_v1_bulk_exports_get
        """
        result: list[BulkExport] = await self._sender._send(Call(_operations.LIST))
        return result

    async def list_destinations(self) -> builtins.list[BulkExportDestination]:
        """List destinations: ``GET /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExportDestination]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_destinations_api_v1_bulk_exports_destinations_get
        """
        result: list[BulkExportDestination] = await self._sender._send(Call(_operations.LIST_DESTINATIONS))
        return result

    async def list_runs(self, bulk_export_id: UUID | str) -> builtins.list[BulkExportRun]:
        """List runs: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.

        Returns:
            ``list[BulkExportRun]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_runs_api_v1_bulk_exports__bulk_export_id__runs_get
        """
        result: list[BulkExportRun] = await self._sender._send(
            Call(_operations.LIST_RUNS, path={"bulk_export_id": bulk_export_id})
        )
        return result

    async def list_runs_filtered(self, *, source_bulk_export_id: UUID | str) -> builtins.list[BulkExportRun]:
        """List runs filtered: ``GET /api/v1/bulk-exports/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            source_bulk_export_id: UUID.

        Returns:
            ``list[BulkExportRun]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_runs_filtered_api_v1_bulk_exports_runs_get
        """
        result: list[BulkExportRun] = await self._sender._send(
            Call(_operations.LIST_RUNS_FILTERED, query={"source_bulk_export_id": source_bulk_export_id})
        )
        return result

    async def update_destination(
        self, destination_id: UUID | str, body: BulkExportDestinationUpdate | Mapping[str, Any]
    ) -> BulkExportDestination:
        """Update destination: ``PATCH /api/v1/bulk-exports/destinations/{destination_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            destination_id: UUID.
            body: A ``BulkExportDestinationUpdate``, or a mapping in wire names.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/update_bulk_export_destination_api_v1_bulk_exports_destinations__destination_id__patch
        """
        result: BulkExportDestination = await self._sender._send(
            Call(_operations.UPDATE_DESTINATION, path={"destination_id": destination_id}, body=body)
        )
        return result
