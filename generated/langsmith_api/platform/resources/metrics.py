"""The ``metrics`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import metrics as _operations

if TYPE_CHECKING:
    from ..models import QueueInfoResponse


class Metrics(Resource):
    """``metrics``, blocking: 1 operation."""

    __slots__ = ()

    def get_queue(self, queue_name: str) -> QueueInfoResponse:
        """Get queue: ``GET /api/v1/metrics/queue/{queue_name}``.

        Scope: none.

        Args:
            queue_name: String.

        Returns:
            ``QueueInfoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/metrics/operation/get_queue_metrics_api_v1_metrics_queue__queue_name__get
        """
        result: QueueInfoResponse = self._sender._send(Call(_operations.GET_QUEUE, path={"queue_name": queue_name}))
        return result


class AsyncMetrics(AsyncResource):
    """``metrics`` for asyncio: 1 operation."""

    __slots__ = ()

    async def get_queue(self, queue_name: str) -> QueueInfoResponse:
        """Get queue: ``GET /api/v1/metrics/queue/{queue_name}``.

        Scope: none.

        Args:
            queue_name: String.

        Returns:
            ``QueueInfoResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/metrics/operation/get_queue_metrics_api_v1_metrics_queue__queue_name__get
        """
        result: QueueInfoResponse = await self._sender._send(
            Call(_operations.GET_QUEUE, path={"queue_name": queue_name})
        )
        return result
