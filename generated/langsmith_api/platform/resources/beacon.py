"""The ``beacon`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import beacon as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import SubmitUsageSnapshotPayload


class Beacon(Resource):
    """``beacon``, blocking: 1 operation."""

    __slots__ = ()

    def create_usage_snapshot(self, body: SubmitUsageSnapshotPayload | Mapping[str, Any]) -> None:
        """Create usage snapshot: ``POST /v1/beacon/usage-snapshot``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SubmitUsageSnapshotPayload``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/beacon/paths/~1v1~1beacon~1usage-snapshot/post
        """
        result: None = self._sender._send(Call(_operations.CREATE_USAGE_SNAPSHOT, body=body))
        return result


class AsyncBeacon(AsyncResource):
    """``beacon`` for asyncio: 1 operation."""

    __slots__ = ()

    async def create_usage_snapshot(self, body: SubmitUsageSnapshotPayload | Mapping[str, Any]) -> None:
        """Create usage snapshot: ``POST /v1/beacon/usage-snapshot``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``SubmitUsageSnapshotPayload``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/beacon/paths/~1v1~1beacon~1usage-snapshot/post
        """
        result: None = await self._sender._send(Call(_operations.CREATE_USAGE_SNAPSHOT, body=body))
        return result
