"""The ``bulk_exports`` resource: 11 operations."""

from __future__ import annotations

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

    def cancel_bulk_export(self, bulk_export_id: UUID | str, body: BulkExportUpdate | Mapping[str, Any]) -> BulkExport:
        """Cancel bulk export: ``PATCH /api/v1/bulk-exports/{bulk_export_id}``.

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
            Call(_operations.CANCEL_BULK_EXPORT, path={"bulk_export_id": bulk_export_id}, body=body)
        )
        return result

    def create_bulk_export(self, body: BulkExportCreate | Mapping[str, Any]) -> BulkExport:
        """Create bulk export: ``POST /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportCreate``, or a mapping in wire names.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_api_v1_bulk_exports_post
        """
        result: BulkExport = self._sender._send(Call(_operations.CREATE_BULK_EXPORT, body=body))
        return result

    def create_bulk_export_destination(
        self, body: BulkExportDestinationCreate | Mapping[str, Any]
    ) -> BulkExportDestination:
        """Create bulk export destination: ``POST /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportDestinationCreate``, or a mapping in wire names.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_destination_api_v1_bulk_exports_destinations_post
        """
        result: BulkExportDestination = self._sender._send(Call(_operations.CREATE_BULK_EXPORT_DESTINATION, body=body))
        return result

    def get_bulk_export(self, bulk_export_id: UUID | str) -> BulkExport:
        """Get bulk export: ``GET /api/v1/bulk-exports/{bulk_export_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_api_v1_bulk_exports__bulk_export_id__get
        """
        result: BulkExport = self._sender._send(
            Call(_operations.GET_BULK_EXPORT, path={"bulk_export_id": bulk_export_id})
        )
        return result

    def get_bulk_export_destination(self, destination_id: UUID | str) -> BulkExportDestination:
        """Get bulk export destination: ``GET /api/v1/bulk-exports/destinations/{destination_id}``.

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
            Call(_operations.GET_BULK_EXPORT_DESTINATION, path={"destination_id": destination_id})
        )
        return result

    def get_bulk_export_destinations(self) -> list[BulkExportDestination]:
        """Get bulk export destinations: ``GET /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExportDestination]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_destinations_api_v1_bulk_exports_destinations_get
        """
        result: list[BulkExportDestination] = self._sender._send(Call(_operations.GET_BULK_EXPORT_DESTINATIONS))
        return result

    def get_bulk_export_run(self, bulk_export_id: UUID | str, run_id: UUID | str) -> BulkExportRun:
        """Get bulk export run: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs/{run_id}``.

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
            Call(_operations.GET_BULK_EXPORT_RUN, path={"bulk_export_id": bulk_export_id, "run_id": run_id})
        )
        return result

    def get_bulk_export_runs(self, bulk_export_id: UUID | str) -> list[BulkExportRun]:
        """Get bulk export runs: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs``.

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
            Call(_operations.GET_BULK_EXPORT_RUNS, path={"bulk_export_id": bulk_export_id})
        )
        return result

    def get_bulk_export_runs_filtered(self, *, source_bulk_export_id: UUID | str) -> list[BulkExportRun]:
        """Get bulk export runs filtered: ``GET /api/v1/bulk-exports/runs``.

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
            Call(_operations.GET_BULK_EXPORT_RUNS_FILTERED, query={"source_bulk_export_id": source_bulk_export_id})
        )
        return result

    def get_bulk_exports(self) -> list[BulkExport]:
        """Get bulk exports: ``GET /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExport]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_exports_api_v1_bulk_exports_get
        """
        result: list[BulkExport] = self._sender._send(Call(_operations.GET_BULK_EXPORTS))
        return result

    def update_bulk_export_destination(
        self, destination_id: UUID | str, body: BulkExportDestinationUpdate | Mapping[str, Any]
    ) -> BulkExportDestination:
        """Update bulk export destination: ``PATCH /api/v1/bulk-exports/destinations/{destination_id}``.

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
            Call(_operations.UPDATE_BULK_EXPORT_DESTINATION, path={"destination_id": destination_id}, body=body)
        )
        return result


class AsyncBulkExports(AsyncResource):
    """``bulk_exports`` for asyncio: 11 operations."""

    __slots__ = ()

    async def cancel_bulk_export(
        self, bulk_export_id: UUID | str, body: BulkExportUpdate | Mapping[str, Any]
    ) -> BulkExport:
        """Cancel bulk export: ``PATCH /api/v1/bulk-exports/{bulk_export_id}``.

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
            Call(_operations.CANCEL_BULK_EXPORT, path={"bulk_export_id": bulk_export_id}, body=body)
        )
        return result

    async def create_bulk_export(self, body: BulkExportCreate | Mapping[str, Any]) -> BulkExport:
        """Create bulk export: ``POST /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportCreate``, or a mapping in wire names.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_api_v1_bulk_exports_post
        """
        result: BulkExport = await self._sender._send(Call(_operations.CREATE_BULK_EXPORT, body=body))
        return result

    async def create_bulk_export_destination(
        self, body: BulkExportDestinationCreate | Mapping[str, Any]
    ) -> BulkExportDestination:
        """Create bulk export destination: ``POST /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``BulkExportDestinationCreate``, or a mapping in wire names.

        Returns:
            ``BulkExportDestination``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/create_bulk_export_destination_api_v1_bulk_exports_destinations_post
        """
        result: BulkExportDestination = await self._sender._send(
            Call(_operations.CREATE_BULK_EXPORT_DESTINATION, body=body)
        )
        return result

    async def get_bulk_export(self, bulk_export_id: UUID | str) -> BulkExport:
        """Get bulk export: ``GET /api/v1/bulk-exports/{bulk_export_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            bulk_export_id: UUID.

        Returns:
            ``BulkExport``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_api_v1_bulk_exports__bulk_export_id__get
        """
        result: BulkExport = await self._sender._send(
            Call(_operations.GET_BULK_EXPORT, path={"bulk_export_id": bulk_export_id})
        )
        return result

    async def get_bulk_export_destination(self, destination_id: UUID | str) -> BulkExportDestination:
        """Get bulk export destination: ``GET /api/v1/bulk-exports/destinations/{destination_id}``.

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
            Call(_operations.GET_BULK_EXPORT_DESTINATION, path={"destination_id": destination_id})
        )
        return result

    async def get_bulk_export_destinations(self) -> list[BulkExportDestination]:
        """Get bulk export destinations: ``GET /api/v1/bulk-exports/destinations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExportDestination]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_export_destinations_api_v1_bulk_exports_destinations_get
        """
        result: list[BulkExportDestination] = await self._sender._send(Call(_operations.GET_BULK_EXPORT_DESTINATIONS))
        return result

    async def get_bulk_export_run(self, bulk_export_id: UUID | str, run_id: UUID | str) -> BulkExportRun:
        """Get bulk export run: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs/{run_id}``.

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
            Call(_operations.GET_BULK_EXPORT_RUN, path={"bulk_export_id": bulk_export_id, "run_id": run_id})
        )
        return result

    async def get_bulk_export_runs(self, bulk_export_id: UUID | str) -> list[BulkExportRun]:
        """Get bulk export runs: ``GET /api/v1/bulk-exports/{bulk_export_id}/runs``.

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
            Call(_operations.GET_BULK_EXPORT_RUNS, path={"bulk_export_id": bulk_export_id})
        )
        return result

    async def get_bulk_export_runs_filtered(self, *, source_bulk_export_id: UUID | str) -> list[BulkExportRun]:
        """Get bulk export runs filtered: ``GET /api/v1/bulk-exports/runs``.

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
            Call(_operations.GET_BULK_EXPORT_RUNS_FILTERED, query={"source_bulk_export_id": source_bulk_export_id})
        )
        return result

    async def get_bulk_exports(self) -> list[BulkExport]:
        """Get bulk exports: ``GET /api/v1/bulk-exports``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[BulkExport]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/bulk-exports/operation/get_bulk_exports_api_v1_bulk_exports_get
        """
        result: list[BulkExport] = await self._sender._send(Call(_operations.GET_BULK_EXPORTS))
        return result

    async def update_bulk_export_destination(
        self, destination_id: UUID | str, body: BulkExportDestinationUpdate | Mapping[str, Any]
    ) -> BulkExportDestination:
        """Update bulk export destination: ``PATCH /api/v1/bulk-exports/destinations/{destination_id}``.

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
            Call(_operations.UPDATE_BULK_EXPORT_DESTINATION, path={"destination_id": destination_id}, body=body)
        )
        return result
