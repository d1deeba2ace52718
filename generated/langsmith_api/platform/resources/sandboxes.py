"""The ``sandboxes`` resource: 16 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import sandboxes as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        SandboxesBatchDeleteRequest,
        SandboxesBatchDeleteResponse,
        SandboxesCaptureSnapshotPayload,
        SandboxesClaimListResponse,
        SandboxesClaimResponse,
        SandboxesClaimStatusResponse,
        SandboxesCreateClaimPayload,
        SandboxesCreateSnapshotPayload,
        SandboxesServiceURLPayload,
        SandboxesServiceURLResponse,
        SandboxesSnapshotListResponse,
        SandboxesSnapshotResponse,
        SandboxesUpdateClaimPayload,
        SandboxesUsageResponse,
    )


class Sandboxes(Resource):
    """``sandboxes``, blocking: 16 operations."""

    __slots__ = ()

    def batch_delete_boxes(self, body: SandboxesBatchDeleteRequest | Mapping[str, Any]) -> SandboxesBatchDeleteResponse:
        """Batch delete boxes: ``POST /v2/sandboxes/boxes/batch-delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxesBatchDeleteRequest``, or a mapping in wire names.

        Returns:
            ``SandboxesBatchDeleteResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1batch-delete/post
        """
        result: SandboxesBatchDeleteResponse = self._sender._send(Call(_operations.BATCH_DELETE_BOXES, body=body))
        return result

    def capture_box_snapshot(
        self, name: str, body: SandboxesCaptureSnapshotPayload | Mapping[str, Any]
    ) -> SandboxesSnapshotResponse:
        """Capture box snapshot: ``POST /v2/sandboxes/boxes/{name}/snapshot``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxesCaptureSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1snapshot/post
        """
        result: SandboxesSnapshotResponse = self._sender._send(
            Call(_operations.CAPTURE_BOX_SNAPSHOT, path={"name": name}, body=body)
        )
        return result

    def create_box(self, body: SandboxesCreateClaimPayload | Mapping[str, Any]) -> SandboxesClaimResponse:
        """Create box: ``POST /v2/sandboxes/boxes``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxesCreateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 408, 409, 422, 429, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/post
        """
        result: SandboxesClaimResponse = self._sender._send(Call(_operations.CREATE_BOX, body=body))
        return result

    def create_box_service_url(
        self, name: str, body: SandboxesServiceURLPayload | Mapping[str, Any]
    ) -> SandboxesServiceURLResponse:
        """Create box service url: ``POST /v2/sandboxes/boxes/{name}/service-url``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxesServiceURLPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesServiceURLResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 422, 500, 501.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1service-url/post
        """
        result: SandboxesServiceURLResponse = self._sender._send(
            Call(_operations.CREATE_BOX_SERVICE_URL, path={"name": name}, body=body)
        )
        return result

    def create_snapshot(self, body: SandboxesCreateSnapshotPayload | Mapping[str, Any]) -> SandboxesSnapshotResponse:
        """Create snapshot: ``POST /v2/sandboxes/snapshots``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxesCreateSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/post
        """
        result: SandboxesSnapshotResponse = self._sender._send(Call(_operations.CREATE_SNAPSHOT, body=body))
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

    def get_box(self, name: str) -> SandboxesClaimResponse:
        """Get box: ``GET /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/get
        """
        result: SandboxesClaimResponse = self._sender._send(Call(_operations.GET_BOX, path={"name": name}))
        return result

    def get_box_status(self, name: str) -> SandboxesClaimStatusResponse:
        """Get box status: ``GET /v2/sandboxes/boxes/{name}/status``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxesClaimStatusResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1status/get
        """
        result: SandboxesClaimStatusResponse = self._sender._send(Call(_operations.GET_BOX_STATUS, path={"name": name}))
        return result

    def get_snapshot(self, snapshot_id: str) -> SandboxesSnapshotResponse:
        """Get snapshot: ``GET /v2/sandboxes/snapshots/{snapshot_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            snapshot_id: String.

        Returns:
            ``SandboxesSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots~1{snapshot_id}/get
        """
        result: SandboxesSnapshotResponse = self._sender._send(
            Call(_operations.GET_SNAPSHOT, path={"snapshot_id": snapshot_id})
        )
        return result

    def get_usage(self) -> SandboxesUsageResponse:
        """Get usage: ``GET /v2/sandboxes/usage``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``SandboxesUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1usage/get
        """
        result: SandboxesUsageResponse = self._sender._send(Call(_operations.GET_USAGE))
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
    ) -> SandboxesClaimListResponse:
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
            ``SandboxesClaimListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/get
        """
        result: SandboxesClaimListResponse = self._sender._send(
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
    ) -> SandboxesSnapshotListResponse:
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
            ``SandboxesSnapshotListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/get
        """
        result: SandboxesSnapshotListResponse = self._sender._send(
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

    def start_box(self, name: str) -> SandboxesClaimResponse:
        """Start box: ``POST /v2/sandboxes/boxes/{name}/start``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1start/post
        """
        result: SandboxesClaimResponse = self._sender._send(Call(_operations.START_BOX, path={"name": name}))
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

    def update_box(self, name: str, body: SandboxesUpdateClaimPayload | Mapping[str, Any]) -> SandboxesClaimResponse:
        """Update box: ``PATCH /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxesUpdateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/patch
        """
        result: SandboxesClaimResponse = self._sender._send(
            Call(_operations.UPDATE_BOX, path={"name": name}, body=body)
        )
        return result


class AsyncSandboxes(AsyncResource):
    """``sandboxes`` for asyncio: 16 operations."""

    __slots__ = ()

    async def batch_delete_boxes(
        self, body: SandboxesBatchDeleteRequest | Mapping[str, Any]
    ) -> SandboxesBatchDeleteResponse:
        """Batch delete boxes: ``POST /v2/sandboxes/boxes/batch-delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxesBatchDeleteRequest``, or a mapping in wire names.

        Returns:
            ``SandboxesBatchDeleteResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1batch-delete/post
        """
        result: SandboxesBatchDeleteResponse = await self._sender._send(Call(_operations.BATCH_DELETE_BOXES, body=body))
        return result

    async def capture_box_snapshot(
        self, name: str, body: SandboxesCaptureSnapshotPayload | Mapping[str, Any]
    ) -> SandboxesSnapshotResponse:
        """Capture box snapshot: ``POST /v2/sandboxes/boxes/{name}/snapshot``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxesCaptureSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1snapshot/post
        """
        result: SandboxesSnapshotResponse = await self._sender._send(
            Call(_operations.CAPTURE_BOX_SNAPSHOT, path={"name": name}, body=body)
        )
        return result

    async def create_box(self, body: SandboxesCreateClaimPayload | Mapping[str, Any]) -> SandboxesClaimResponse:
        """Create box: ``POST /v2/sandboxes/boxes``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxesCreateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 408, 409, 422, 429, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/post
        """
        result: SandboxesClaimResponse = await self._sender._send(Call(_operations.CREATE_BOX, body=body))
        return result

    async def create_box_service_url(
        self, name: str, body: SandboxesServiceURLPayload | Mapping[str, Any]
    ) -> SandboxesServiceURLResponse:
        """Create box service url: ``POST /v2/sandboxes/boxes/{name}/service-url``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxesServiceURLPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesServiceURLResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 422, 500, 501.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1service-url/post
        """
        result: SandboxesServiceURLResponse = await self._sender._send(
            Call(_operations.CREATE_BOX_SERVICE_URL, path={"name": name}, body=body)
        )
        return result

    async def create_snapshot(
        self, body: SandboxesCreateSnapshotPayload | Mapping[str, Any]
    ) -> SandboxesSnapshotResponse:
        """Create snapshot: ``POST /v2/sandboxes/snapshots``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SandboxesCreateSnapshotPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/post
        """
        result: SandboxesSnapshotResponse = await self._sender._send(Call(_operations.CREATE_SNAPSHOT, body=body))
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

    async def get_box(self, name: str) -> SandboxesClaimResponse:
        """Get box: ``GET /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/get
        """
        result: SandboxesClaimResponse = await self._sender._send(Call(_operations.GET_BOX, path={"name": name}))
        return result

    async def get_box_status(self, name: str) -> SandboxesClaimStatusResponse:
        """Get box status: ``GET /v2/sandboxes/boxes/{name}/status``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxesClaimStatusResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1status/get
        """
        result: SandboxesClaimStatusResponse = await self._sender._send(
            Call(_operations.GET_BOX_STATUS, path={"name": name})
        )
        return result

    async def get_snapshot(self, snapshot_id: str) -> SandboxesSnapshotResponse:
        """Get snapshot: ``GET /v2/sandboxes/snapshots/{snapshot_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            snapshot_id: String.

        Returns:
            ``SandboxesSnapshotResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots~1{snapshot_id}/get
        """
        result: SandboxesSnapshotResponse = await self._sender._send(
            Call(_operations.GET_SNAPSHOT, path={"snapshot_id": snapshot_id})
        )
        return result

    async def get_usage(self) -> SandboxesUsageResponse:
        """Get usage: ``GET /v2/sandboxes/usage``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``SandboxesUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1usage/get
        """
        result: SandboxesUsageResponse = await self._sender._send(Call(_operations.GET_USAGE))
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
    ) -> SandboxesClaimListResponse:
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
            ``SandboxesClaimListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes/get
        """
        result: SandboxesClaimListResponse = await self._sender._send(
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
    ) -> SandboxesSnapshotListResponse:
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
            ``SandboxesSnapshotListResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1snapshots/get
        """
        result: SandboxesSnapshotListResponse = await self._sender._send(
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

    async def start_box(self, name: str) -> SandboxesClaimResponse:
        """Start box: ``POST /v2/sandboxes/boxes/{name}/start``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}~1start/post
        """
        result: SandboxesClaimResponse = await self._sender._send(Call(_operations.START_BOX, path={"name": name}))
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

    async def update_box(
        self, name: str, body: SandboxesUpdateClaimPayload | Mapping[str, Any]
    ) -> SandboxesClaimResponse:
        """Update box: ``PATCH /v2/sandboxes/boxes/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.
            body: A ``SandboxesUpdateClaimPayload``, or a mapping in wire names.

        Returns:
            ``SandboxesClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 404, 409, 422, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes/paths/~1v2~1sandboxes~1boxes~1{name}/patch
        """
        result: SandboxesClaimResponse = await self._sender._send(
            Call(_operations.UPDATE_BOX, path={"name": name}, body=body)
        )
        return result
