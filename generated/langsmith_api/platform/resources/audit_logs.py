"""The ``audit_logs`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import audit_logs as _operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import AuditLogOperation, ListAuditLogsOCSFResponse


class AuditLogs(Resource):
    """``audit_logs``, blocking: 1 operation."""

    __slots__ = ()

    def list(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        cursor: str | None = None,
        limit: int | None = None,
        operations: Sequence[AuditLogOperation | str] | None = None,
        workspace_id: UUID | str | None = None,
    ) -> ListAuditLogsOCSFResponse:
        """List: ``GET /api/v1/audit-logs``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            end_time: RFC 3339 time.
            start_time: RFC 3339 time.
            cursor: String or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``10``.
            operations: Array of ``AuditLogOperation`` or null.
            workspace_id: UUID or null.

        Returns:
            ``ListAuditLogsOCSFResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/audit-logs/operation/get_audit_logs_api_v1_audit_logs_get
        """
        result: ListAuditLogsOCSFResponse = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "cursor": cursor,
                    "limit": limit,
                    "operations": operations,
                    "workspace_id": workspace_id,
                },
            )
        )
        return result


class AsyncAuditLogs(AsyncResource):
    """``audit_logs`` for asyncio: 1 operation."""

    __slots__ = ()

    async def list(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        cursor: str | None = None,
        limit: int | None = None,
        operations: Sequence[AuditLogOperation | str] | None = None,
        workspace_id: UUID | str | None = None,
    ) -> ListAuditLogsOCSFResponse:
        """List: ``GET /api/v1/audit-logs``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            end_time: RFC 3339 time.
            start_time: RFC 3339 time.
            cursor: String or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``10``.
            operations: Array of ``AuditLogOperation`` or null.
            workspace_id: UUID or null.

        Returns:
            ``ListAuditLogsOCSFResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/audit-logs/operation/get_audit_logs_api_v1_audit_logs_get
        """
        result: ListAuditLogsOCSFResponse = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "cursor": cursor,
                    "limit": limit,
                    "operations": operations,
                    "workspace_id": workspace_id,
                },
            )
        )
        return result
