"""The ``sandboxes`` resource: 16 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import sandboxes as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        SandboxBatchDeleteRequest,
        SandboxBatchDeleteResponse,
        SandboxCaptureSnapshotPayload,
        SandboxClaimListResponse,
        SandboxClaimResponse,
        SandboxClaimStatusResponse,
        SandboxCreateClaimPayload,
        SandboxCreateSnapshotPayload,
        SandboxServiceURLPayload,
        SandboxServiceURLResponse,
        SandboxSnapshotListResponse,
        SandboxSnapshotResponse,
        SandboxUpdateClaimPayload,
        SandboxUsageResponse,
    )


class Sandboxes(Resource):
    """``sandboxes``, blocking: 16 operations."""

    __slots__ = ()

    def batch_delete_boxes(self, body: SandboxBatchDeleteRequest | Mapping[str, Any]) -> SandboxBatchDeleteResponse:
        """Batch delete boxes: ``POST /v2/sandboxes/boxes/batch-delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxBatchDeleteRequest``, or a mapping in wire names.

        Returns:
            ``SandboxBatchDeleteResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1batch-delete/post
        """
        result: SandboxBatchDeleteResponse = self._sender._send(Call(_operations.BATCH_DELETE_BOXES, body=body))
        return result

    def create_box(self, body: SandboxCreateClaimPayload | Mapping[str, Any]) -> SandboxClaimResponse:
        """Create box: ``POST /v2/sandboxes/boxes``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxCreateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 408, 409, 422, 429, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/post
        """
        result: SandboxClaimResponse = self._sender._send(Call(_operations.CREATE_BOX, body=body))
        return result

    def create_box_snapshot(
        self, name: str, body: SandboxCaptureSnapshotPayload | Mapping[str, Any]
    ) -> SandboxSnapshotResponse:
        """Create box snapshot: ``POST /v2/sandboxes/boxes/{name}/snapshot``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxCaptureSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1snapshot/post
        """
        result: SandboxSnapshotResponse = self._sender._send(
            Call(_operations.CREATE_BOX_SNAPSHOT, path={"name": name}, body=body)
        )
        return result

    def create_snapshot(self, body: SandboxCreateSnapshotPayload | Mapping[str, Any]) -> SandboxSnapshotResponse:
        """Create snapshot: ``POST /v2/sandboxes/snapshots``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxCreateSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/post
        """
        result: SandboxSnapshotResponse = self._sender._send(Call(_operations.CREATE_SNAPSHOT, body=body))
        return result

    def delete_box(self, name: str) -> None:
        """Delete box: ``DELETE /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_BOX, path={"name": name}))
        return result

    def delete_snapshot(self, snapshot_id: str) -> None:
        """Delete snapshot: ``DELETE /v2/sandboxes/snapshots/{snapshot_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            snapshot_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots~1{snapshot_id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_SNAPSHOT, path={"snapshot_id": snapshot_id}))
        return result

    def generate_box_service_url(
        self, name: str, body: SandboxServiceURLPayload | Mapping[str, Any]
    ) -> SandboxServiceURLResponse:
        """Generate box service url: ``POST /v2/sandboxes/boxes/{name}/service-url``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxServiceURLPayload``, or a mapping in wire names.

        Returns:
            ``SandboxServiceURLResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 422, 500, 501.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1service-url/post
        """
        result: SandboxServiceURLResponse = self._sender._send(
            Call(_operations.GENERATE_BOX_SERVICE_URL, path={"name": name}, body=body)
        )
        return result

    def get_box(self, name: str) -> SandboxClaimResponse:
        """Get box: ``GET /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/get
        """
        result: SandboxClaimResponse = self._sender._send(Call(_operations.GET_BOX, path={"name": name}))
        return result

    def get_box_status(self, name: str) -> SandboxClaimStatusResponse:
        """Get box status: ``GET /v2/sandboxes/boxes/{name}/status``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimStatusResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1status/get
        """
        result: SandboxClaimStatusResponse = self._sender._send(Call(_operations.GET_BOX_STATUS, path={"name": name}))
        return result

    def get_snapshot(self, snapshot_id: str) -> SandboxSnapshotResponse:
        """Get snapshot: ``GET /v2/sandboxes/snapshots/{snapshot_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            snapshot_id: String.

        Returns:
            ``SandboxSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots~1{snapshot_id}/get
        """
        result: SandboxSnapshotResponse = self._sender._send(
            Call(_operations.GET_SNAPSHOT, path={"snapshot_id": snapshot_id})
        )
        return result

    def get_usage(self) -> SandboxUsageResponse:
        """Get usage: ``GET /v2/sandboxes/usage``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``SandboxUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1usage/get
        """
        result: SandboxUsageResponse = self._sender._send(Call(_operations.GET_USAGE))
        return result

    def list_boxes(
        self,
        *,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        status: str | None = None,
    ) -> SandboxClaimListResponse:
        """List boxes: ``GET /v2/sandboxes/boxes``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer; the server's default is ``50``.
            name_contains: String.
            offset: Integer; the server's default is ``0``.
            sort_by: String; the server's default is ``"created_at"``.
            sort_direction: String; the server's default is ``"desc"``.
            status: String.

        Returns:
            ``SandboxClaimListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/get
        """
        result: SandboxClaimListResponse = self._sender._send(
            Call(
                _operations.LIST_BOXES,
                query={
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "status": status,
                },
            )
        )
        return result

    def list_snapshots(
        self,
        *,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        status: str | None = None,
    ) -> SandboxSnapshotListResponse:
        """List snapshots: ``GET /v2/sandboxes/snapshots``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer; the server's default is ``50``.
            name_contains: String.
            offset: Integer; the server's default is ``0``.
            sort_by: String; the server's default is ``"created_at"``.
            sort_direction: String; the server's default is ``"desc"``.
            status: String.

        Returns:
            ``SandboxSnapshotListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/get
        """
        result: SandboxSnapshotListResponse = self._sender._send(
            Call(
                _operations.LIST_SNAPSHOTS,
                query={
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "status": status,
                },
            )
        )
        return result

    def start_box(self, name: str) -> SandboxClaimResponse:
        """Start box: ``POST /v2/sandboxes/boxes/{name}/start``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1start/post
        """
        result: SandboxClaimResponse = self._sender._send(Call(_operations.START_BOX, path={"name": name}))
        return result

    def stop_box(self, name: str) -> None:
        """Stop box: ``POST /v2/sandboxes/boxes/{name}/stop``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1stop/post
        """
        result: None = self._sender._send(Call(_operations.STOP_BOX, path={"name": name}))
        return result

    def update_box(self, name: str, body: SandboxUpdateClaimPayload | Mapping[str, Any]) -> SandboxClaimResponse:
        """Update box: ``PATCH /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxUpdateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/patch
        """
        result: SandboxClaimResponse = self._sender._send(Call(_operations.UPDATE_BOX, path={"name": name}, body=body))
        return result


class AsyncSandboxes(AsyncResource):
    """``sandboxes`` for asyncio: 16 operations."""

    __slots__ = ()

    async def batch_delete_boxes(
        self, body: SandboxBatchDeleteRequest | Mapping[str, Any]
    ) -> SandboxBatchDeleteResponse:
        """Batch delete boxes: ``POST /v2/sandboxes/boxes/batch-delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxBatchDeleteRequest``, or a mapping in wire names.

        Returns:
            ``SandboxBatchDeleteResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1batch-delete/post
        """
        result: SandboxBatchDeleteResponse = await self._sender._send(Call(_operations.BATCH_DELETE_BOXES, body=body))
        return result

    async def create_box(self, body: SandboxCreateClaimPayload | Mapping[str, Any]) -> SandboxClaimResponse:
        """Create box: ``POST /v2/sandboxes/boxes``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxCreateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 408, 409, 422, 429, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/post
        """
        result: SandboxClaimResponse = await self._sender._send(Call(_operations.CREATE_BOX, body=body))
        return result

    async def create_box_snapshot(
        self, name: str, body: SandboxCaptureSnapshotPayload | Mapping[str, Any]
    ) -> SandboxSnapshotResponse:
        """Create box snapshot: ``POST /v2/sandboxes/boxes/{name}/snapshot``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxCaptureSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1snapshot/post
        """
        result: SandboxSnapshotResponse = await self._sender._send(
            Call(_operations.CREATE_BOX_SNAPSHOT, path={"name": name}, body=body)
        )
        return result

    async def create_snapshot(self, body: SandboxCreateSnapshotPayload | Mapping[str, Any]) -> SandboxSnapshotResponse:
        """Create snapshot: ``POST /v2/sandboxes/snapshots``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxCreateSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/post
        """
        result: SandboxSnapshotResponse = await self._sender._send(Call(_operations.CREATE_SNAPSHOT, body=body))
        return result

    async def delete_box(self, name: str) -> None:
        """Delete box: ``DELETE /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_BOX, path={"name": name}))
        return result

    async def delete_snapshot(self, snapshot_id: str) -> None:
        """Delete snapshot: ``DELETE /v2/sandboxes/snapshots/{snapshot_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            snapshot_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots~1{snapshot_id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_SNAPSHOT, path={"snapshot_id": snapshot_id}))
        return result

    async def generate_box_service_url(
        self, name: str, body: SandboxServiceURLPayload | Mapping[str, Any]
    ) -> SandboxServiceURLResponse:
        """Generate box service url: ``POST /v2/sandboxes/boxes/{name}/service-url``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxServiceURLPayload``, or a mapping in wire names.

        Returns:
            ``SandboxServiceURLResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 422, 500, 501.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1service-url/post
        """
        result: SandboxServiceURLResponse = await self._sender._send(
            Call(_operations.GENERATE_BOX_SERVICE_URL, path={"name": name}, body=body)
        )
        return result

    async def get_box(self, name: str) -> SandboxClaimResponse:
        """Get box: ``GET /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/get
        """
        result: SandboxClaimResponse = await self._sender._send(Call(_operations.GET_BOX, path={"name": name}))
        return result

    async def get_box_status(self, name: str) -> SandboxClaimStatusResponse:
        """Get box status: ``GET /v2/sandboxes/boxes/{name}/status``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimStatusResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1status/get
        """
        result: SandboxClaimStatusResponse = await self._sender._send(
            Call(_operations.GET_BOX_STATUS, path={"name": name})
        )
        return result

    async def get_snapshot(self, snapshot_id: str) -> SandboxSnapshotResponse:
        """Get snapshot: ``GET /v2/sandboxes/snapshots/{snapshot_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            snapshot_id: String.

        Returns:
            ``SandboxSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots~1{snapshot_id}/get
        """
        result: SandboxSnapshotResponse = await self._sender._send(
            Call(_operations.GET_SNAPSHOT, path={"snapshot_id": snapshot_id})
        )
        return result

    async def get_usage(self) -> SandboxUsageResponse:
        """Get usage: ``GET /v2/sandboxes/usage``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``SandboxUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1usage/get
        """
        result: SandboxUsageResponse = await self._sender._send(Call(_operations.GET_USAGE))
        return result

    async def list_boxes(
        self,
        *,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        status: str | None = None,
    ) -> SandboxClaimListResponse:
        """List boxes: ``GET /v2/sandboxes/boxes``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer; the server's default is ``50``.
            name_contains: String.
            offset: Integer; the server's default is ``0``.
            sort_by: String; the server's default is ``"created_at"``.
            sort_direction: String; the server's default is ``"desc"``.
            status: String.

        Returns:
            ``SandboxClaimListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/get
        """
        result: SandboxClaimListResponse = await self._sender._send(
            Call(
                _operations.LIST_BOXES,
                query={
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "status": status,
                },
            )
        )
        return result

    async def list_snapshots(
        self,
        *,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_direction: str | None = None,
        status: str | None = None,
    ) -> SandboxSnapshotListResponse:
        """List snapshots: ``GET /v2/sandboxes/snapshots``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer; the server's default is ``50``.
            name_contains: String.
            offset: Integer; the server's default is ``0``.
            sort_by: String; the server's default is ``"created_at"``.
            sort_direction: String; the server's default is ``"desc"``.
            status: String.

        Returns:
            ``SandboxSnapshotListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/get
        """
        result: SandboxSnapshotListResponse = await self._sender._send(
            Call(
                _operations.LIST_SNAPSHOTS,
                query={
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_direction": sort_direction,
                    "status": status,
                },
            )
        )
        return result

    async def start_box(self, name: str) -> SandboxClaimResponse:
        """Start box: ``POST /v2/sandboxes/boxes/{name}/start``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1start/post
        """
        result: SandboxClaimResponse = await self._sender._send(Call(_operations.START_BOX, path={"name": name}))
        return result

    async def stop_box(self, name: str) -> None:
        """Stop box: ``POST /v2/sandboxes/boxes/{name}/stop``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1stop/post
        """
        result: None = await self._sender._send(Call(_operations.STOP_BOX, path={"name": name}))
        return result

    async def update_box(self, name: str, body: SandboxUpdateClaimPayload | Mapping[str, Any]) -> SandboxClaimResponse:
        """Update box: ``PATCH /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxUpdateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/patch
        """
        result: SandboxClaimResponse = await self._sender._send(
            Call(_operations.UPDATE_BOX, path={"name": name}, body=body)
        )
        return result
