"""The ``examples`` resource: 15 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import examples as _operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        DeleteExamplesRequest,
        Example,
        ExampleListOrder,
        ExamplesCreateBody,
        ExamplesCreatedResponse,
        ExamplesCreateManyBodyItem,
        ExamplesDeletedResponse,
        ExampleSelect,
        ExamplesUpdatedResponse,
        ExamplesUpdateMultipartBody,
        ExamplesUploadFromCsvBody,
        ExamplesUploadMultipartBody,
        ExampleUpdate,
        ExampleUpdateWithID,
        ExampleValidationResult,
    )


class Examples(Resource):
    """``examples``, blocking: 15 operations."""

    __slots__ = ()

    def count(
        self,
        *,
        as_of: datetime | str | None = None,
        dataset: UUID | str | None = None,
        filter: str | None = None,
        full_text_contains: Sequence[str] | None = None,
        id: Sequence[UUID | str] | None = None,
        metadata: str | None = None,
        splits: Sequence[str] | None = None,
    ) -> int:
        """Count: ``GET /api/v1/examples/count``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            dataset: UUID or null.
            filter: String or null.
            full_text_contains: Array of string or null.
            id: Array of UUID or null.
            metadata: String or null.
            splits: Array of string or null.

        Returns:
            ``int``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/count_examples_api_v1_examples_count_get
        """
        result: int = self._sender._send(
            Call(
                _operations.COUNT,
                query={
                    "as_of": as_of,
                    "dataset": dataset,
                    "filter": filter,
                    "full_text_contains": full_text_contains,
                    "id": id,
                    "metadata": metadata,
                    "splits": splits,
                },
            )
        )
        return result

    def create(self, body: ExamplesCreateBody | Mapping[str, Any]) -> Example:
        """Create: ``POST /api/v1/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ExamplesCreateBody``, or a mapping in wire names.

        Returns:
            ``Example``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/create_example_api_v1_examples_post
        """
        result: Example = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_many(self, body: Sequence[ExamplesCreateManyBodyItem | Mapping[str, Any]]) -> builtins.list[Example]:
        """Create many: ``POST /api/v1/examples/bulk``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ExamplesCreateManyBodyItem]``.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/create_examples_api_v1_examples_bulk_post
        """
        result: list[Example] = self._sender._send(Call(_operations.CREATE_MANY, body=body))
        return result

    def delete(self, example_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/examples/{example_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/delete_example_api_v1_examples__example_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"example_id": example_id}))

    def delete_many(self, *, example_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_ids: Array of UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/delete_examples_api_v1_examples_delete
        """
        return self._sender._send(Call(_operations.DELETE_MANY, query={"example_ids": example_ids}))

    def get(
        self, example_id: UUID | str, *, as_of: datetime | str | None = None, dataset: UUID | str | None = None
    ) -> Example:
        """Get: ``GET /api/v1/examples/{example_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_id: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            dataset: UUID or null.

        Returns:
            ``Example``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/read_example_api_v1_examples__example_id__get
        """
        result: Example = self._sender._send(
            Call(_operations.GET, path={"example_id": example_id}, query={"as_of": as_of, "dataset": dataset})
        )
        return result

    def hard_delete_many(self, body: DeleteExamplesRequest | Mapping[str, Any]) -> ExamplesDeletedResponse:
        """Hard delete many: ``POST /v1/platform/datasets/examples/delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DeleteExamplesRequest``, or a mapping in wire names.

        Returns:
            ``ExamplesDeletedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/paths/~1v1~1platform~1datasets~1examples~1delete/post
        """
        result: ExamplesDeletedResponse = self._sender._send(Call(_operations.HARD_DELETE_MANY, body=body))
        return result

    def list(
        self,
        *,
        as_of: datetime | str | None = None,
        dataset: UUID | str | None = None,
        descending: bool | None = None,
        filter: str | None = None,
        full_text_contains: Sequence[str] | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        offset: int | None = None,
        order: ExampleListOrder | str | None = None,
        random_seed: float | None = None,
        select: Sequence[ExampleSelect | str] | None = None,
        splits: Sequence[str] | None = None,
    ) -> builtins.list[Example]:
        """List: ``GET /api/v1/examples``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            dataset: UUID or null.
            descending: Boolean or null.
            filter: String or null.
            full_text_contains: Array of string or null.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            order: ``ExampleListOrder``; the server's default is ``"recent"``.
            random_seed: Number or null.
            select: Array of ``ExampleSelect``; the server's default is ``["id", "created_at", "modified_at",
                "name", "dataset_id",...``.
            splits: Array of string or null.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/read_examples_api_v1_examples_get
        """
        result: list[Example] = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "as_of": as_of,
                    "dataset": dataset,
                    "descending": descending,
                    "filter": filter,
                    "full_text_contains": full_text_contains,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "offset": offset,
                    "order": order,
                    "random_seed": random_seed,
                    "select": select,
                    "splits": splits,
                },
            )
        )
        return result

    def update(self, example_id: UUID | str, body: ExampleUpdate | Mapping[str, Any]) -> Any:
        """Update: ``PATCH /api/v1/examples/{example_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_id: UUID.
            body: A ``ExampleUpdate``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/update_example_api_v1_examples__example_id__patch
        """
        return self._sender._send(Call(_operations.UPDATE, path={"example_id": example_id}, body=body))

    def update_many(self, body: Sequence[ExampleUpdateWithID | Mapping[str, Any]]) -> Any:
        """Update many: ``PATCH /api/v1/examples/bulk``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ExampleUpdateWithID]``.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/legacy_update_examples_api_v1_examples_bulk_patch
        """
        return self._sender._send(Call(_operations.UPDATE_MANY, body=body))

    def update_multipart(
        self, dataset_id: UUID | str, body: ExamplesUpdateMultipartBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> ExamplesUpdatedResponse:
        """Update multipart: ``PATCH /v1/platform/datasets/{dataset_id}/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: Multipart: a ``ExamplesUpdateMultipartBody``, a mapping, or pairs of part name and value; a value
                is text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``ExamplesUpdatedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 409, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/paths/~1v1~1platform~1datasets~1{dataset_id}~1examples/patch
        """
        result: ExamplesUpdatedResponse = self._sender._send(
            Call(_operations.UPDATE_MULTIPART, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def upload_from_csv(
        self, dataset_id: UUID | str, body: ExamplesUploadFromCsvBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> builtins.list[Example]:
        """Upload from csv: ``POST /api/v1/examples/upload/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: Multipart: a ``ExamplesUploadFromCsvBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/upload_examples_from_csv_api_v1_examples_upload__dataset_id__post
        """
        result: list[Example] = self._sender._send(
            Call(_operations.UPLOAD_FROM_CSV, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def upload_multipart(
        self, dataset_id: UUID | str, body: ExamplesUploadMultipartBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> ExamplesCreatedResponse:
        """Upload multipart: ``POST /v1/platform/datasets/{dataset_id}/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: Multipart: a ``ExamplesUploadMultipartBody``, a mapping, or pairs of part name and value; a value
                is text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``ExamplesCreatedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/paths/~1v1~1platform~1datasets~1{dataset_id}~1examples/post
        """
        result: ExamplesCreatedResponse = self._sender._send(
            Call(_operations.UPLOAD_MULTIPART, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def validate(self, body: ExampleValidationResult | Mapping[str, Any]) -> ExampleValidationResult:
        """Validate: ``POST /api/v1/examples/validate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ExampleValidationResult``, or a mapping in wire names.

        Returns:
            ``ExampleValidationResult``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/validate_example_api_v1_examples_validate_post
        """
        result: ExampleValidationResult = self._sender._send(Call(_operations.VALIDATE, body=body))
        return result

    def validate_many(
        self, body: Sequence[ExampleValidationResult | Mapping[str, Any]]
    ) -> builtins.list[ExampleValidationResult]:
        """Validate many: ``POST /api/v1/examples/validate/bulk``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ExampleValidationResult]``.

        Returns:
            ``list[ExampleValidationResult]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/validate_examples_api_v1_examples_validate_bulk_post
        """
        result: list[ExampleValidationResult] = self._sender._send(Call(_operations.VALIDATE_MANY, body=body))
        return result


class AsyncExamples(AsyncResource):
    """``examples`` for asyncio: 15 operations."""

    __slots__ = ()

    async def count(
        self,
        *,
        as_of: datetime | str | None = None,
        dataset: UUID | str | None = None,
        filter: str | None = None,
        full_text_contains: Sequence[str] | None = None,
        id: Sequence[UUID | str] | None = None,
        metadata: str | None = None,
        splits: Sequence[str] | None = None,
    ) -> int:
        """Count: ``GET /api/v1/examples/count``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            dataset: UUID or null.
            filter: String or null.
            full_text_contains: Array of string or null.
            id: Array of UUID or null.
            metadata: String or null.
            splits: Array of string or null.

        Returns:
            ``int``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/count_examples_api_v1_examples_count_get
        """
        result: int = await self._sender._send(
            Call(
                _operations.COUNT,
                query={
                    "as_of": as_of,
                    "dataset": dataset,
                    "filter": filter,
                    "full_text_contains": full_text_contains,
                    "id": id,
                    "metadata": metadata,
                    "splits": splits,
                },
            )
        )
        return result

    async def create(self, body: ExamplesCreateBody | Mapping[str, Any]) -> Example:
        """Create: ``POST /api/v1/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ExamplesCreateBody``, or a mapping in wire names.

        Returns:
            ``Example``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/create_example_api_v1_examples_post
        """
        result: Example = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_many(
        self, body: Sequence[ExamplesCreateManyBodyItem | Mapping[str, Any]]
    ) -> builtins.list[Example]:
        """Create many: ``POST /api/v1/examples/bulk``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ExamplesCreateManyBodyItem]``.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/create_examples_api_v1_examples_bulk_post
        """
        result: list[Example] = await self._sender._send(Call(_operations.CREATE_MANY, body=body))
        return result

    async def delete(self, example_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/examples/{example_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/delete_example_api_v1_examples__example_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"example_id": example_id}))

    async def delete_many(self, *, example_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_ids: Array of UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/delete_examples_api_v1_examples_delete
        """
        return await self._sender._send(Call(_operations.DELETE_MANY, query={"example_ids": example_ids}))

    async def get(
        self, example_id: UUID | str, *, as_of: datetime | str | None = None, dataset: UUID | str | None = None
    ) -> Example:
        """Get: ``GET /api/v1/examples/{example_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_id: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            dataset: UUID or null.

        Returns:
            ``Example``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/read_example_api_v1_examples__example_id__get
        """
        result: Example = await self._sender._send(
            Call(_operations.GET, path={"example_id": example_id}, query={"as_of": as_of, "dataset": dataset})
        )
        return result

    async def hard_delete_many(self, body: DeleteExamplesRequest | Mapping[str, Any]) -> ExamplesDeletedResponse:
        """Hard delete many: ``POST /v1/platform/datasets/examples/delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DeleteExamplesRequest``, or a mapping in wire names.

        Returns:
            ``ExamplesDeletedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/paths/~1v1~1platform~1datasets~1examples~1delete/post
        """
        result: ExamplesDeletedResponse = await self._sender._send(Call(_operations.HARD_DELETE_MANY, body=body))
        return result

    async def list(
        self,
        *,
        as_of: datetime | str | None = None,
        dataset: UUID | str | None = None,
        descending: bool | None = None,
        filter: str | None = None,
        full_text_contains: Sequence[str] | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        offset: int | None = None,
        order: ExampleListOrder | str | None = None,
        random_seed: float | None = None,
        select: Sequence[ExampleSelect | str] | None = None,
        splits: Sequence[str] | None = None,
    ) -> builtins.list[Example]:
        """List: ``GET /api/v1/examples``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            dataset: UUID or null.
            descending: Boolean or null.
            filter: String or null.
            full_text_contains: Array of string or null.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            order: ``ExampleListOrder``; the server's default is ``"recent"``.
            random_seed: Number or null.
            select: Array of ``ExampleSelect``; the server's default is ``["id", "created_at", "modified_at",
                "name", "dataset_id",...``.
            splits: Array of string or null.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/read_examples_api_v1_examples_get
        """
        result: list[Example] = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "as_of": as_of,
                    "dataset": dataset,
                    "descending": descending,
                    "filter": filter,
                    "full_text_contains": full_text_contains,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "offset": offset,
                    "order": order,
                    "random_seed": random_seed,
                    "select": select,
                    "splits": splits,
                },
            )
        )
        return result

    async def update(self, example_id: UUID | str, body: ExampleUpdate | Mapping[str, Any]) -> Any:
        """Update: ``PATCH /api/v1/examples/{example_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            example_id: UUID.
            body: A ``ExampleUpdate``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/update_example_api_v1_examples__example_id__patch
        """
        return await self._sender._send(Call(_operations.UPDATE, path={"example_id": example_id}, body=body))

    async def update_many(self, body: Sequence[ExampleUpdateWithID | Mapping[str, Any]]) -> Any:
        """Update many: ``PATCH /api/v1/examples/bulk``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ExampleUpdateWithID]``.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/legacy_update_examples_api_v1_examples_bulk_patch
        """
        return await self._sender._send(Call(_operations.UPDATE_MANY, body=body))

    async def update_multipart(
        self, dataset_id: UUID | str, body: ExamplesUpdateMultipartBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> ExamplesUpdatedResponse:
        """Update multipart: ``PATCH /v1/platform/datasets/{dataset_id}/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: Multipart: a ``ExamplesUpdateMultipartBody``, a mapping, or pairs of part name and value; a value
                is text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``ExamplesUpdatedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 409, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/paths/~1v1~1platform~1datasets~1{dataset_id}~1examples/patch
        """
        result: ExamplesUpdatedResponse = await self._sender._send(
            Call(_operations.UPDATE_MULTIPART, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def upload_from_csv(
        self, dataset_id: UUID | str, body: ExamplesUploadFromCsvBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> builtins.list[Example]:
        """Upload from csv: ``POST /api/v1/examples/upload/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: Multipart: a ``ExamplesUploadFromCsvBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/upload_examples_from_csv_api_v1_examples_upload__dataset_id__post
        """
        result: list[Example] = await self._sender._send(
            Call(_operations.UPLOAD_FROM_CSV, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def upload_multipart(
        self, dataset_id: UUID | str, body: ExamplesUploadMultipartBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> ExamplesCreatedResponse:
        """Upload multipart: ``POST /v1/platform/datasets/{dataset_id}/examples``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: Multipart: a ``ExamplesUploadMultipartBody``, a mapping, or pairs of part name and value; a value
                is text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``ExamplesCreatedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/paths/~1v1~1platform~1datasets~1{dataset_id}~1examples/post
        """
        result: ExamplesCreatedResponse = await self._sender._send(
            Call(_operations.UPLOAD_MULTIPART, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def validate(self, body: ExampleValidationResult | Mapping[str, Any]) -> ExampleValidationResult:
        """Validate: ``POST /api/v1/examples/validate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ExampleValidationResult``, or a mapping in wire names.

        Returns:
            ``ExampleValidationResult``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/validate_example_api_v1_examples_validate_post
        """
        result: ExampleValidationResult = await self._sender._send(Call(_operations.VALIDATE, body=body))
        return result

    async def validate_many(
        self, body: Sequence[ExampleValidationResult | Mapping[str, Any]]
    ) -> builtins.list[ExampleValidationResult]:
        """Validate many: ``POST /api/v1/examples/validate/bulk``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ExampleValidationResult]``.

        Returns:
            ``list[ExampleValidationResult]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/examples/operation/validate_examples_api_v1_examples_validate_bulk_post
        """
        result: list[ExampleValidationResult] = await self._sender._send(Call(_operations.VALIDATE_MANY, body=body))
        return result
