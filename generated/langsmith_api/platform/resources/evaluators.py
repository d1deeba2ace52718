"""The ``evaluators`` resource: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import evaluators as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        BulkDeleteEvaluatorsResponse,
        CreateEvaluatorRequest,
        CreateEvaluatorResponse,
        Evaluator,
        ListEvaluatorsResponse,
        UpdateEvaluatorRequest,
        UpdateEvaluatorResponse,
    )


class Evaluators(Resource):
    """``evaluators``, blocking: 6 operations."""

    __slots__ = ()

    def bulk_delete(
        self, *, evaluator_ids: Sequence[str], delete_run_rules: bool | None = None
    ) -> BulkDeleteEvaluatorsResponse:
        """Bulk delete: ``DELETE /v1/platform/evaluators``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_ids: Array of string.
            delete_run_rules: Boolean.

        Returns:
            ``BulkDeleteEvaluatorsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators/delete
        """
        result: BulkDeleteEvaluatorsResponse = self._sender._send(
            Call(_operations.BULK_DELETE, query={"evaluator_ids": evaluator_ids, "delete_run_rules": delete_run_rules})
        )
        return result

    def create(self, body: CreateEvaluatorRequest | Mapping[str, Any]) -> CreateEvaluatorResponse:
        """Create: ``POST /v1/platform/evaluators``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateEvaluatorRequest``, or a mapping in wire names.

        Returns:
            ``CreateEvaluatorResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators/post
        """
        result: CreateEvaluatorResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, evaluator_id: str, *, delete_run_rules: bool | None = None) -> None:
        """Delete: ``DELETE /v1/platform/evaluators/{evaluator_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_id: String.
            delete_run_rules: Boolean.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators~1{evaluator_id}/delete
        """
        result: None = self._sender._send(
            Call(_operations.DELETE, path={"evaluator_id": evaluator_id}, query={"delete_run_rules": delete_run_rules})
        )
        return result

    def get(self, evaluator_id: str) -> Evaluator:
        """Get: ``GET /v1/platform/evaluators/{evaluator_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_id: String.

        Returns:
            ``Evaluator``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators~1{evaluator_id}/get
        """
        result: Evaluator = self._sender._send(Call(_operations.GET, path={"evaluator_id": evaluator_id}))
        return result

    def list(
        self,
        *,
        feedback_key: str | None = None,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        resource_id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[str] | None = None,
        type: str | None = None,
    ) -> ListEvaluatorsResponse:
        """List: ``GET /v1/platform/evaluators``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            feedback_key: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name_contains: String.
            offset: Integer; the server's default is ``0``.
            resource_id: Array of string.
            sort_by: String.
            sort_by_desc: Boolean.
            tag_value_id: Array of string.
            type: String.

        Returns:
            ``ListEvaluatorsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators/get
        """
        result: ListEvaluatorsResponse = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "feedback_key": feedback_key,
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "resource_id": resource_id,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                    "type": type,
                },
            )
        )
        return result

    def update(self, evaluator_id: str, body: UpdateEvaluatorRequest | Mapping[str, Any]) -> UpdateEvaluatorResponse:
        """Update: ``PATCH /v1/platform/evaluators/{evaluator_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_id: String.
            body: A ``UpdateEvaluatorRequest``, or a mapping in wire names.

        Returns:
            ``UpdateEvaluatorResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators~1{evaluator_id}/patch
        """
        result: UpdateEvaluatorResponse = self._sender._send(
            Call(_operations.UPDATE, path={"evaluator_id": evaluator_id}, body=body)
        )
        return result


class AsyncEvaluators(AsyncResource):
    """``evaluators`` for asyncio: 6 operations."""

    __slots__ = ()

    async def bulk_delete(
        self, *, evaluator_ids: Sequence[str], delete_run_rules: bool | None = None
    ) -> BulkDeleteEvaluatorsResponse:
        """Bulk delete: ``DELETE /v1/platform/evaluators``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_ids: Array of string.
            delete_run_rules: Boolean.

        Returns:
            ``BulkDeleteEvaluatorsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators/delete
        """
        result: BulkDeleteEvaluatorsResponse = await self._sender._send(
            Call(_operations.BULK_DELETE, query={"evaluator_ids": evaluator_ids, "delete_run_rules": delete_run_rules})
        )
        return result

    async def create(self, body: CreateEvaluatorRequest | Mapping[str, Any]) -> CreateEvaluatorResponse:
        """Create: ``POST /v1/platform/evaluators``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateEvaluatorRequest``, or a mapping in wire names.

        Returns:
            ``CreateEvaluatorResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators/post
        """
        result: CreateEvaluatorResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, evaluator_id: str, *, delete_run_rules: bool | None = None) -> None:
        """Delete: ``DELETE /v1/platform/evaluators/{evaluator_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_id: String.
            delete_run_rules: Boolean.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators~1{evaluator_id}/delete
        """
        result: None = await self._sender._send(
            Call(_operations.DELETE, path={"evaluator_id": evaluator_id}, query={"delete_run_rules": delete_run_rules})
        )
        return result

    async def get(self, evaluator_id: str) -> Evaluator:
        """Get: ``GET /v1/platform/evaluators/{evaluator_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_id: String.

        Returns:
            ``Evaluator``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators~1{evaluator_id}/get
        """
        result: Evaluator = await self._sender._send(Call(_operations.GET, path={"evaluator_id": evaluator_id}))
        return result

    async def list(
        self,
        *,
        feedback_key: str | None = None,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        resource_id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[str] | None = None,
        type: str | None = None,
    ) -> ListEvaluatorsResponse:
        """List: ``GET /v1/platform/evaluators``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            feedback_key: String.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name_contains: String.
            offset: Integer; the server's default is ``0``.
            resource_id: Array of string.
            sort_by: String.
            sort_by_desc: Boolean.
            tag_value_id: Array of string.
            type: String.

        Returns:
            ``ListEvaluatorsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators/get
        """
        result: ListEvaluatorsResponse = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "feedback_key": feedback_key,
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "resource_id": resource_id,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                    "type": type,
                },
            )
        )
        return result

    async def update(
        self, evaluator_id: str, body: UpdateEvaluatorRequest | Mapping[str, Any]
    ) -> UpdateEvaluatorResponse:
        """Update: ``PATCH /v1/platform/evaluators/{evaluator_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            evaluator_id: String.
            body: A ``UpdateEvaluatorRequest``, or a mapping in wire names.

        Returns:
            ``UpdateEvaluatorResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/evaluators/paths/~1v1~1platform~1evaluators~1{evaluator_id}/patch
        """
        result: UpdateEvaluatorResponse = await self._sender._send(
            Call(_operations.UPDATE, path={"evaluator_id": evaluator_id}, body=body)
        )
        return result
