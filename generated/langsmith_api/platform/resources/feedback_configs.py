"""The ``feedback_configs`` resource: 4 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import feedback_configs as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import CreateFeedbackConfigSchema, FeedbackConfigSchema, UpdateFeedbackConfigSchema


class FeedbackConfigs(Resource):
    """``feedback_configs``, blocking: 4 operations."""

    __slots__ = ()

    def create(self, body: CreateFeedbackConfigSchema | Mapping[str, Any]) -> FeedbackConfigSchema:
        """Create: ``POST /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateFeedbackConfigSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackConfigSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/create_feedback_config_endpoint_api_v1_feedback_configs_post
        """
        result: FeedbackConfigSchema = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, *, feedback_key: str) -> None:
        """Delete: ``DELETE /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_key: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/delete_feedback_config_endpoint_api_v1_feedback_configs_delete
        """
        result: None = self._sender._send(Call(_operations.DELETE, query={"feedback_key": feedback_key}))
        return result

    def list(
        self,
        *,
        key: Sequence[str] | None = None,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        read_after_write: bool | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[FeedbackConfigSchema]:
        """List: ``GET /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            key: Array of string, at most ``50`` items or null.
            limit: Integer, at least ``1``, at most ``100`` or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            read_after_write: Boolean; the server's default is ``false``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[FeedbackConfigSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/list_feedback_configs_endpoint_api_v1_feedback_configs_get
        """
        result: list[FeedbackConfigSchema] = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "key": key,
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "read_after_write": read_after_write,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    def update(self, body: UpdateFeedbackConfigSchema | Mapping[str, Any]) -> FeedbackConfigSchema:
        """Update: ``PATCH /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpdateFeedbackConfigSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackConfigSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/update_feedback_config_endpoint_api_v1_feedback_configs_patch
        """
        result: FeedbackConfigSchema = self._sender._send(Call(_operations.UPDATE, body=body))
        return result


class AsyncFeedbackConfigs(AsyncResource):
    """``feedback_configs`` for asyncio: 4 operations."""

    __slots__ = ()

    async def create(self, body: CreateFeedbackConfigSchema | Mapping[str, Any]) -> FeedbackConfigSchema:
        """Create: ``POST /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateFeedbackConfigSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackConfigSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/create_feedback_config_endpoint_api_v1_feedback_configs_post
        """
        result: FeedbackConfigSchema = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, *, feedback_key: str) -> None:
        """Delete: ``DELETE /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_key: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/delete_feedback_config_endpoint_api_v1_feedback_configs_delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE, query={"feedback_key": feedback_key}))
        return result

    async def list(
        self,
        *,
        key: Sequence[str] | None = None,
        limit: int | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        read_after_write: bool | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[FeedbackConfigSchema]:
        """List: ``GET /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            key: Array of string, at most ``50`` items or null.
            limit: Integer, at least ``1``, at most ``100`` or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            read_after_write: Boolean; the server's default is ``false``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[FeedbackConfigSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/list_feedback_configs_endpoint_api_v1_feedback_configs_get
        """
        result: list[FeedbackConfigSchema] = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "key": key,
                    "limit": limit,
                    "name_contains": name_contains,
                    "offset": offset,
                    "read_after_write": read_after_write,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    async def update(self, body: UpdateFeedbackConfigSchema | Mapping[str, Any]) -> FeedbackConfigSchema:
        """Update: ``PATCH /api/v1/feedback-configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpdateFeedbackConfigSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackConfigSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback-configs/operation/update_feedback_config_endpoint_api_v1_feedback_configs_patch
        """
        result: FeedbackConfigSchema = await self._sender._send(Call(_operations.UPDATE, body=body))
        return result
