"""The ``annotation_queues`` resource: 23 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import annotation_queues as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        AddRunToQueueByKeyRequest,
        AnnotationQueueAddReviewerRequest,
        AnnotationQueueAddReviewerResponse,
        AnnotationQueueBulkDeleteRunsRequest,
        AnnotationQueueCreateSchema,
        AnnotationQueueRunAddSchema,
        AnnotationQueueRunSchema,
        AnnotationQueueRunUpdateSchema,
        AnnotationQueueSchema,
        AnnotationQueueSchemaWithRubric,
        AnnotationQueueSchemaWithSize,
        AnnotationQueuesGetSizeStatus,
        AnnotationQueueSizeSchema,
        AnnotationQueuesListQueueType,
        AnnotationQueuesListRunsStatus,
        AnnotationQueueUpdateSchema,
        ExportAnnotationQueueRunsRequest,
        IdentityAnnotationQueueRunStatusCreateSchema,
        PopulateAnnotationQueueSchema,
        ResolvedAnnotationQueueRunSchema,
        RunSchemaWithAnnotationQueueInfo,
    )


class AnnotationQueues(Resource):
    """``annotation_queues``, blocking: 23 operations."""

    __slots__ = ()

    def add_runs(
        self,
        queue_id: UUID | str,
        body: Sequence[UUID | str] | Sequence[AnnotationQueueRunAddSchema | Mapping[str, Any]],
    ) -> builtins.list[AnnotationQueueRunSchema]:
        """Add runs: ``POST /api/v1/annotation-queues/{queue_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: ``list[UUID] | list[AnnotationQueueRunAddSchema]``.

        Returns:
            ``list[AnnotationQueueRunSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/add_runs_to_annotation_queue_api_v1_annotation_queues__queue_id__runs_post
        """
        result: list[AnnotationQueueRunSchema] = self._sender._send(
            Call(_operations.ADD_RUNS, path={"queue_id": queue_id}, body=body)
        )
        return result

    def add_runs_by_key(
        self, queue_id: UUID | str, body: Sequence[AddRunToQueueByKeyRequest | Mapping[str, Any]]
    ) -> builtins.list[AnnotationQueueRunSchema]:
        """Add runs by key: ``POST /api/v1/annotation-queues/{queue_id}/runs/by-key``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: ``list[AddRunToQueueByKeyRequest]``.

        Returns:
            ``list[AnnotationQueueRunSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/add_runs_to_annotation_queue_by_key_api_v1_annotation_queues__queue_id__runs_by_key_post
        """
        result: list[AnnotationQueueRunSchema] = self._sender._send(
            Call(_operations.ADD_RUNS_BY_KEY, path={"queue_id": queue_id}, body=body)
        )
        return result

    def create(self, body: AnnotationQueueCreateSchema | Mapping[str, Any]) -> AnnotationQueueSchema:
        """Create: ``POST /api/v1/annotation-queues``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``AnnotationQueueCreateSchema``, or a mapping in wire names.

        Returns:
            ``AnnotationQueueSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/create_annotation_queue_api_v1_annotation_queues_post
        """
        result: AnnotationQueueSchema = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_reviewer(
        self, queue_id: str, body: AnnotationQueueAddReviewerRequest | Mapping[str, Any]
    ) -> AnnotationQueueAddReviewerResponse:
        """Create reviewer: ``POST /v1/platform/annotation-queues/{queue_id}/reviewers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: String.
            body: A ``AnnotationQueueAddReviewerRequest``, or a mapping in wire names.

        Returns:
            ``AnnotationQueueAddReviewerResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation_queues/paths/~1v1~1platform~1annotation-queues~1{queue_id}~1reviewers/post
        """
        result: AnnotationQueueAddReviewerResponse = self._sender._send(
            Call(_operations.CREATE_REVIEWER, path={"queue_id": queue_id}, body=body)
        )
        return result

    def create_run_status(
        self,
        annotation_queue_run_id: UUID | str,
        body: IdentityAnnotationQueueRunStatusCreateSchema | Mapping[str, Any],
    ) -> Any:
        """Create run status: ``POST /api/v1/annotation-queues/status/{annotation_queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            annotation_queue_run_id: UUID.
            body: A ``IdentityAnnotationQueueRunStatusCreateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/create_identity_annotation_queue_run_status_api_v1_annotation_queues_status__annotation_queue_run_id__post
        """
        return self._sender._send(
            Call(_operations.CREATE_RUN_STATUS, path={"annotation_queue_run_id": annotation_queue_run_id}, body=body)
        )

    def delete(self, queue_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/annotation-queues/{queue_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_annotation_queue_api_v1_annotation_queues__queue_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"queue_id": queue_id}))

    def delete_many(self, *, queue_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/annotation-queues``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_annotation_queues_api_v1_annotation_queues_delete
        """
        return self._sender._send(Call(_operations.DELETE_MANY, query={"queue_ids": queue_ids}))

    def delete_reviewer(self, queue_id: str, identity_id: str) -> None:
        """Delete reviewer: ``DELETE /v1/platform/annotation-queues/{queue_id}/reviewers/{identity_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: String.
            identity_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation_queues/paths/~1v1~1platform~1annotation-queues~1{queue_id}~1reviewers~1{identity_id}/delete
        """
        result: None = self._sender._send(
            Call(_operations.DELETE_REVIEWER, path={"queue_id": queue_id, "identity_id": identity_id})
        )
        return result

    def delete_run(self, queue_id: UUID | str, queue_run_id: UUID | str) -> Any:
        """Delete run: ``DELETE /api/v1/annotation-queues/{queue_id}/runs/{queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            queue_run_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_run_from_annotation_queue_api_v1_annotation_queues__queue_id__runs__queue_run_id__delete
        """
        return self._sender._send(
            Call(_operations.DELETE_RUN, path={"queue_id": queue_id, "queue_run_id": queue_run_id})
        )

    def delete_runs(self, queue_id: UUID | str, body: AnnotationQueueBulkDeleteRunsRequest | Mapping[str, Any]) -> Any:
        """Delete runs: ``POST /api/v1/annotation-queues/{queue_id}/runs/delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: A ``AnnotationQueueBulkDeleteRunsRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_runs_from_annotation_queue_api_v1_annotation_queues__queue_id__runs_delete_post
        """
        return self._sender._send(Call(_operations.DELETE_RUNS, path={"queue_id": queue_id}, body=body))

    def export(self, queue_id: UUID | str, body: ExportAnnotationQueueRunsRequest | Mapping[str, Any]) -> str:
        """Export: ``POST /api/v1/annotation-queues/{queue_id}/export``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: A ``ExportAnnotationQueueRunsRequest``, or a mapping in wire names.

        Returns:
            The body (text/csv) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/export_annotation_queue_archived_runs_api_v1_annotation_queues__queue_id__export_post
        """
        result: str = self._sender._send(Call(_operations.EXPORT, path={"queue_id": queue_id}, body=body))
        return result

    def get(self, queue_id: UUID | str) -> AnnotationQueueSchemaWithRubric:
        """Get: ``GET /api/v1/annotation-queues/{queue_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.

        Returns:
            ``AnnotationQueueSchemaWithRubric``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_annotation_queue_api_v1_annotation_queues__queue_id__get
        """
        result: AnnotationQueueSchemaWithRubric = self._sender._send(Call(_operations.GET, path={"queue_id": queue_id}))
        return result

    def get_run(
        self, queue_id: UUID | str, index: int, *, include_extra: bool | None = None
    ) -> RunSchemaWithAnnotationQueueInfo:
        """Get run: ``GET /api/v1/annotation-queues/{queue_id}/run/{index}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            index: Integer.
            include_extra: Boolean; the server's default is ``false``.

        Returns:
            ``RunSchemaWithAnnotationQueueInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_run_from_annotation_queue_api_v1_annotation_queues__queue_id__run__index__get
        """
        result: RunSchemaWithAnnotationQueueInfo = self._sender._send(
            Call(
                _operations.GET_RUN, path={"queue_id": queue_id, "index": index}, query={"include_extra": include_extra}
            )
        )
        return result

    def get_size(
        self, queue_id: UUID | str, *, status: AnnotationQueuesGetSizeStatus | str | None = None
    ) -> AnnotationQueueSizeSchema:
        """Get size: ``GET /api/v1/annotation-queues/{queue_id}/size``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            status: One of ``"completed"``, ``"needs_my_review"``, ``"needs_others_review"`` or null.

        Returns:
            ``AnnotationQueueSizeSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_size_from_annotation_queue_api_v1_annotation_queues__queue_id__size_get
        """
        result: AnnotationQueueSizeSchema = self._sender._send(
            Call(_operations.GET_SIZE, path={"queue_id": queue_id}, query={"status": status})
        )
        return result

    def get_total_archived(
        self, queue_id: UUID | str, *, end_time: datetime | str | None = None, start_time: datetime | str | None = None
    ) -> AnnotationQueueSizeSchema:
        """Get total archived: ``GET /api/v1/annotation-queues/{queue_id}/total_archived``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            end_time: RFC 3339 time or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``AnnotationQueueSizeSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_total_archived_from_annotation_queue_api_v1_annotation_queues__queue_id__total_archived_get
        """
        result: AnnotationQueueSizeSchema = self._sender._send(
            Call(
                _operations.GET_TOTAL_ARCHIVED,
                path={"queue_id": queue_id},
                query={"end_time": end_time, "start_time": start_time},
            )
        )
        return result

    def get_total_size(self, queue_id: UUID | str) -> AnnotationQueueSizeSchema:
        """Get total size: ``GET /api/v1/annotation-queues/{queue_id}/total_size``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.

        Returns:
            ``AnnotationQueueSizeSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_total_size_from_annotation_queue_api_v1_annotation_queues__queue_id__total_size_get
        """
        result: AnnotationQueueSizeSchema = self._sender._send(
            Call(_operations.GET_TOTAL_SIZE, path={"queue_id": queue_id})
        )
        return result

    def list(
        self,
        *,
        assigned_to_me: bool | None = None,
        dataset_id: UUID | str | None = None,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        queue_type: AnnotationQueuesListQueueType | str | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
    ) -> builtins.list[AnnotationQueueSchemaWithSize]:
        """List: ``GET /api/v1/annotation-queues``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            assigned_to_me: Boolean; the server's default is ``false``.
            dataset_id: UUID or null.
            ids: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            queue_type: One of ``"pairwise"``, ``"single"`` or null.
            sort_by: String or null.
            sort_by_desc: Boolean; the server's default is ``true``.
            tag_value_id: Array of UUID or null.

        Returns:
            ``list[AnnotationQueueSchemaWithSize]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_annotation_queues_api_v1_annotation_queues_get
        """
        result: list[AnnotationQueueSchemaWithSize] = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "assigned_to_me": assigned_to_me,
                    "dataset_id": dataset_id,
                    "ids": ids,
                    "limit": limit,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "queue_type": queue_type,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                },
            )
        )
        return result

    def list_for_run(self, run_id: UUID | str) -> builtins.list[AnnotationQueueSchema]:
        """List for run: ``GET /api/v1/annotation-queues/{run_id}/queues``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``list[AnnotationQueueSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_annotation_queues_for_run_api_v1_annotation_queues__run_id__queues_get
        """
        result: list[AnnotationQueueSchema] = self._sender._send(
            Call(_operations.LIST_FOR_RUN, path={"run_id": run_id})
        )
        return result

    def list_runs(
        self,
        queue_id: UUID | str,
        *,
        archived: bool | None = None,
        include_stats: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: AnnotationQueuesListRunsStatus | str | None = None,
    ) -> builtins.list[RunSchemaWithAnnotationQueueInfo]:
        """List runs: ``GET /api/v1/annotation-queues/{queue_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            queue_id: UUID.
            archived: Boolean or null.
            include_stats: Boolean or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            status: One of ``"completed"``, ``"needs_my_review"``, ``"needs_others_review"`` or null.

        Returns:
            ``list[RunSchemaWithAnnotationQueueInfo]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_runs_from_annotation_queue_api_v1_annotation_queues__queue_id__runs_get
        """
        result: list[RunSchemaWithAnnotationQueueInfo] = self._sender._send(
            Call(
                _operations.LIST_RUNS,
                path={"queue_id": queue_id},
                query={
                    "archived": archived,
                    "include_stats": include_stats,
                    "limit": limit,
                    "offset": offset,
                    "status": status,
                },
            )
        )
        return result

    def populate(self, body: PopulateAnnotationQueueSchema | Mapping[str, Any]) -> Any:
        """Populate: ``POST /api/v1/annotation-queues/populate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PopulateAnnotationQueueSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/populate_annotation_queue_api_v1_annotation_queues_populate_post
        """
        return self._sender._send(Call(_operations.POPULATE, body=body))

    def resolve_run(self, queue_id: UUID | str, queue_run_id: UUID | str) -> ResolvedAnnotationQueueRunSchema:
        """Resolve run: ``GET /api/v1/annotation-queues/{queue_id}/runs/resolve/{queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            queue_run_id: UUID.

        Returns:
            ``ResolvedAnnotationQueueRunSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/resolve_annotation_queue_run_api_v1_annotation_queues__queue_id__runs_resolve__queue_run_id__get
        """
        result: ResolvedAnnotationQueueRunSchema = self._sender._send(
            Call(_operations.RESOLVE_RUN, path={"queue_id": queue_id, "queue_run_id": queue_run_id})
        )
        return result

    def update(self, queue_id: UUID | str, body: AnnotationQueueUpdateSchema | Mapping[str, Any]) -> Any:
        """Update: ``PATCH /api/v1/annotation-queues/{queue_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: A ``AnnotationQueueUpdateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/update_annotation_queue_api_v1_annotation_queues__queue_id__patch
        """
        return self._sender._send(Call(_operations.UPDATE, path={"queue_id": queue_id}, body=body))

    def update_run(
        self, queue_id: UUID | str, queue_run_id: UUID | str, body: AnnotationQueueRunUpdateSchema | Mapping[str, Any]
    ) -> Any:
        """Update run: ``PATCH /api/v1/annotation-queues/{queue_id}/runs/{queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            queue_run_id: UUID.
            body: A ``AnnotationQueueRunUpdateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/update_run_in_annotation_queue_api_v1_annotation_queues__queue_id__runs__queue_run_id__patch
        """
        return self._sender._send(
            Call(_operations.UPDATE_RUN, path={"queue_id": queue_id, "queue_run_id": queue_run_id}, body=body)
        )


class AsyncAnnotationQueues(AsyncResource):
    """``annotation_queues`` for asyncio: 23 operations."""

    __slots__ = ()

    async def add_runs(
        self,
        queue_id: UUID | str,
        body: Sequence[UUID | str] | Sequence[AnnotationQueueRunAddSchema | Mapping[str, Any]],
    ) -> builtins.list[AnnotationQueueRunSchema]:
        """Add runs: ``POST /api/v1/annotation-queues/{queue_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: ``list[UUID] | list[AnnotationQueueRunAddSchema]``.

        Returns:
            ``list[AnnotationQueueRunSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/add_runs_to_annotation_queue_api_v1_annotation_queues__queue_id__runs_post
        """
        result: list[AnnotationQueueRunSchema] = await self._sender._send(
            Call(_operations.ADD_RUNS, path={"queue_id": queue_id}, body=body)
        )
        return result

    async def add_runs_by_key(
        self, queue_id: UUID | str, body: Sequence[AddRunToQueueByKeyRequest | Mapping[str, Any]]
    ) -> builtins.list[AnnotationQueueRunSchema]:
        """Add runs by key: ``POST /api/v1/annotation-queues/{queue_id}/runs/by-key``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: ``list[AddRunToQueueByKeyRequest]``.

        Returns:
            ``list[AnnotationQueueRunSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/add_runs_to_annotation_queue_by_key_api_v1_annotation_queues__queue_id__runs_by_key_post
        """
        result: list[AnnotationQueueRunSchema] = await self._sender._send(
            Call(_operations.ADD_RUNS_BY_KEY, path={"queue_id": queue_id}, body=body)
        )
        return result

    async def create(self, body: AnnotationQueueCreateSchema | Mapping[str, Any]) -> AnnotationQueueSchema:
        """Create: ``POST /api/v1/annotation-queues``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``AnnotationQueueCreateSchema``, or a mapping in wire names.

        Returns:
            ``AnnotationQueueSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/create_annotation_queue_api_v1_annotation_queues_post
        """
        result: AnnotationQueueSchema = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_reviewer(
        self, queue_id: str, body: AnnotationQueueAddReviewerRequest | Mapping[str, Any]
    ) -> AnnotationQueueAddReviewerResponse:
        """Create reviewer: ``POST /v1/platform/annotation-queues/{queue_id}/reviewers``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: String.
            body: A ``AnnotationQueueAddReviewerRequest``, or a mapping in wire names.

        Returns:
            ``AnnotationQueueAddReviewerResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation_queues/paths/~1v1~1platform~1annotation-queues~1{queue_id}~1reviewers/post
        """
        result: AnnotationQueueAddReviewerResponse = await self._sender._send(
            Call(_operations.CREATE_REVIEWER, path={"queue_id": queue_id}, body=body)
        )
        return result

    async def create_run_status(
        self,
        annotation_queue_run_id: UUID | str,
        body: IdentityAnnotationQueueRunStatusCreateSchema | Mapping[str, Any],
    ) -> Any:
        """Create run status: ``POST /api/v1/annotation-queues/status/{annotation_queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            annotation_queue_run_id: UUID.
            body: A ``IdentityAnnotationQueueRunStatusCreateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/create_identity_annotation_queue_run_status_api_v1_annotation_queues_status__annotation_queue_run_id__post
        """
        return await self._sender._send(
            Call(_operations.CREATE_RUN_STATUS, path={"annotation_queue_run_id": annotation_queue_run_id}, body=body)
        )

    async def delete(self, queue_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/annotation-queues/{queue_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_annotation_queue_api_v1_annotation_queues__queue_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"queue_id": queue_id}))

    async def delete_many(self, *, queue_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/annotation-queues``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_annotation_queues_api_v1_annotation_queues_delete
        """
        return await self._sender._send(Call(_operations.DELETE_MANY, query={"queue_ids": queue_ids}))

    async def delete_reviewer(self, queue_id: str, identity_id: str) -> None:
        """Delete reviewer: ``DELETE /v1/platform/annotation-queues/{queue_id}/reviewers/{identity_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: String.
            identity_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation_queues/paths/~1v1~1platform~1annotation-queues~1{queue_id}~1reviewers~1{identity_id}/delete
        """
        result: None = await self._sender._send(
            Call(_operations.DELETE_REVIEWER, path={"queue_id": queue_id, "identity_id": identity_id})
        )
        return result

    async def delete_run(self, queue_id: UUID | str, queue_run_id: UUID | str) -> Any:
        """Delete run: ``DELETE /api/v1/annotation-queues/{queue_id}/runs/{queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            queue_run_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_run_from_annotation_queue_api_v1_annotation_queues__queue_id__runs__queue_run_id__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE_RUN, path={"queue_id": queue_id, "queue_run_id": queue_run_id})
        )

    async def delete_runs(
        self, queue_id: UUID | str, body: AnnotationQueueBulkDeleteRunsRequest | Mapping[str, Any]
    ) -> Any:
        """Delete runs: ``POST /api/v1/annotation-queues/{queue_id}/runs/delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: A ``AnnotationQueueBulkDeleteRunsRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/delete_runs_from_annotation_queue_api_v1_annotation_queues__queue_id__runs_delete_post
        """
        return await self._sender._send(Call(_operations.DELETE_RUNS, path={"queue_id": queue_id}, body=body))

    async def export(self, queue_id: UUID | str, body: ExportAnnotationQueueRunsRequest | Mapping[str, Any]) -> str:
        """Export: ``POST /api/v1/annotation-queues/{queue_id}/export``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: A ``ExportAnnotationQueueRunsRequest``, or a mapping in wire names.

        Returns:
            The body (text/csv) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/export_annotation_queue_archived_runs_api_v1_annotation_queues__queue_id__export_post
        """
        result: str = await self._sender._send(Call(_operations.EXPORT, path={"queue_id": queue_id}, body=body))
        return result

    async def get(self, queue_id: UUID | str) -> AnnotationQueueSchemaWithRubric:
        """Get: ``GET /api/v1/annotation-queues/{queue_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.

        Returns:
            ``AnnotationQueueSchemaWithRubric``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_annotation_queue_api_v1_annotation_queues__queue_id__get
        """
        result: AnnotationQueueSchemaWithRubric = await self._sender._send(
            Call(_operations.GET, path={"queue_id": queue_id})
        )
        return result

    async def get_run(
        self, queue_id: UUID | str, index: int, *, include_extra: bool | None = None
    ) -> RunSchemaWithAnnotationQueueInfo:
        """Get run: ``GET /api/v1/annotation-queues/{queue_id}/run/{index}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            index: Integer.
            include_extra: Boolean; the server's default is ``false``.

        Returns:
            ``RunSchemaWithAnnotationQueueInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_run_from_annotation_queue_api_v1_annotation_queues__queue_id__run__index__get
        """
        result: RunSchemaWithAnnotationQueueInfo = await self._sender._send(
            Call(
                _operations.GET_RUN, path={"queue_id": queue_id, "index": index}, query={"include_extra": include_extra}
            )
        )
        return result

    async def get_size(
        self, queue_id: UUID | str, *, status: AnnotationQueuesGetSizeStatus | str | None = None
    ) -> AnnotationQueueSizeSchema:
        """Get size: ``GET /api/v1/annotation-queues/{queue_id}/size``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            status: One of ``"completed"``, ``"needs_my_review"``, ``"needs_others_review"`` or null.

        Returns:
            ``AnnotationQueueSizeSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_size_from_annotation_queue_api_v1_annotation_queues__queue_id__size_get
        """
        result: AnnotationQueueSizeSchema = await self._sender._send(
            Call(_operations.GET_SIZE, path={"queue_id": queue_id}, query={"status": status})
        )
        return result

    async def get_total_archived(
        self, queue_id: UUID | str, *, end_time: datetime | str | None = None, start_time: datetime | str | None = None
    ) -> AnnotationQueueSizeSchema:
        """Get total archived: ``GET /api/v1/annotation-queues/{queue_id}/total_archived``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            end_time: RFC 3339 time or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``AnnotationQueueSizeSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_total_archived_from_annotation_queue_api_v1_annotation_queues__queue_id__total_archived_get
        """
        result: AnnotationQueueSizeSchema = await self._sender._send(
            Call(
                _operations.GET_TOTAL_ARCHIVED,
                path={"queue_id": queue_id},
                query={"end_time": end_time, "start_time": start_time},
            )
        )
        return result

    async def get_total_size(self, queue_id: UUID | str) -> AnnotationQueueSizeSchema:
        """Get total size: ``GET /api/v1/annotation-queues/{queue_id}/total_size``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.

        Returns:
            ``AnnotationQueueSizeSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_total_size_from_annotation_queue_api_v1_annotation_queues__queue_id__total_size_get
        """
        result: AnnotationQueueSizeSchema = await self._sender._send(
            Call(_operations.GET_TOTAL_SIZE, path={"queue_id": queue_id})
        )
        return result

    async def list(
        self,
        *,
        assigned_to_me: bool | None = None,
        dataset_id: UUID | str | None = None,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        queue_type: AnnotationQueuesListQueueType | str | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
    ) -> builtins.list[AnnotationQueueSchemaWithSize]:
        """List: ``GET /api/v1/annotation-queues``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            assigned_to_me: Boolean; the server's default is ``false``.
            dataset_id: UUID or null.
            ids: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            queue_type: One of ``"pairwise"``, ``"single"`` or null.
            sort_by: String or null.
            sort_by_desc: Boolean; the server's default is ``true``.
            tag_value_id: Array of UUID or null.

        Returns:
            ``list[AnnotationQueueSchemaWithSize]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_annotation_queues_api_v1_annotation_queues_get
        """
        result: list[AnnotationQueueSchemaWithSize] = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "assigned_to_me": assigned_to_me,
                    "dataset_id": dataset_id,
                    "ids": ids,
                    "limit": limit,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "queue_type": queue_type,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                },
            )
        )
        return result

    async def list_for_run(self, run_id: UUID | str) -> builtins.list[AnnotationQueueSchema]:
        """List for run: ``GET /api/v1/annotation-queues/{run_id}/queues``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``list[AnnotationQueueSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_annotation_queues_for_run_api_v1_annotation_queues__run_id__queues_get
        """
        result: list[AnnotationQueueSchema] = await self._sender._send(
            Call(_operations.LIST_FOR_RUN, path={"run_id": run_id})
        )
        return result

    async def list_runs(
        self,
        queue_id: UUID | str,
        *,
        archived: bool | None = None,
        include_stats: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: AnnotationQueuesListRunsStatus | str | None = None,
    ) -> builtins.list[RunSchemaWithAnnotationQueueInfo]:
        """List runs: ``GET /api/v1/annotation-queues/{queue_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            queue_id: UUID.
            archived: Boolean or null.
            include_stats: Boolean or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            status: One of ``"completed"``, ``"needs_my_review"``, ``"needs_others_review"`` or null.

        Returns:
            ``list[RunSchemaWithAnnotationQueueInfo]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/get_runs_from_annotation_queue_api_v1_annotation_queues__queue_id__runs_get
        """
        result: list[RunSchemaWithAnnotationQueueInfo] = await self._sender._send(
            Call(
                _operations.LIST_RUNS,
                path={"queue_id": queue_id},
                query={
                    "archived": archived,
                    "include_stats": include_stats,
                    "limit": limit,
                    "offset": offset,
                    "status": status,
                },
            )
        )
        return result

    async def populate(self, body: PopulateAnnotationQueueSchema | Mapping[str, Any]) -> Any:
        """Populate: ``POST /api/v1/annotation-queues/populate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PopulateAnnotationQueueSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/populate_annotation_queue_api_v1_annotation_queues_populate_post
        """
        return await self._sender._send(Call(_operations.POPULATE, body=body))

    async def resolve_run(self, queue_id: UUID | str, queue_run_id: UUID | str) -> ResolvedAnnotationQueueRunSchema:
        """Resolve run: ``GET /api/v1/annotation-queues/{queue_id}/runs/resolve/{queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            queue_run_id: UUID.

        Returns:
            ``ResolvedAnnotationQueueRunSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/resolve_annotation_queue_run_api_v1_annotation_queues__queue_id__runs_resolve__queue_run_id__get
        """
        result: ResolvedAnnotationQueueRunSchema = await self._sender._send(
            Call(_operations.RESOLVE_RUN, path={"queue_id": queue_id, "queue_run_id": queue_run_id})
        )
        return result

    async def update(self, queue_id: UUID | str, body: AnnotationQueueUpdateSchema | Mapping[str, Any]) -> Any:
        """Update: ``PATCH /api/v1/annotation-queues/{queue_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            body: A ``AnnotationQueueUpdateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/update_annotation_queue_api_v1_annotation_queues__queue_id__patch
        """
        return await self._sender._send(Call(_operations.UPDATE, path={"queue_id": queue_id}, body=body))

    async def update_run(
        self, queue_id: UUID | str, queue_run_id: UUID | str, body: AnnotationQueueRunUpdateSchema | Mapping[str, Any]
    ) -> Any:
        """Update run: ``PATCH /api/v1/annotation-queues/{queue_id}/runs/{queue_run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            queue_id: UUID.
            queue_run_id: UUID.
            body: A ``AnnotationQueueRunUpdateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/annotation-queues/operation/update_run_in_annotation_queue_api_v1_annotation_queues__queue_id__runs__queue_run_id__patch
        """
        return await self._sender._send(
            Call(_operations.UPDATE_RUN, path={"queue_id": queue_id, "queue_run_id": queue_run_id}, body=body)
        )
