"""The ``fleet_webhooks`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_webhooks as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import WebhookTestResult


class FleetWebhooks(Resource):
    """``fleet_webhooks``, blocking: 1 operation."""

    __slots__ = ()

    def run(self, webhook_id: str, body: Mapping[str, Any]) -> WebhookTestResult:
        """Run: ``POST /v1/platform/fleet-webhooks/{webhook_id}/run``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: String.
            body: ``dict[str, Any]``.

        Returns:
            ``WebhookTestResult``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet_webhooks/paths/~1v1~1platform~1fleet-webhooks~1{webhook_id}~1run/post
        """
        result: WebhookTestResult = self._sender._send(
            Call(_operations.RUN, path={"webhook_id": webhook_id}, body=body)
        )
        return result


class AsyncFleetWebhooks(AsyncResource):
    """``fleet_webhooks`` for asyncio: 1 operation."""

    __slots__ = ()

    async def run(self, webhook_id: str, body: Mapping[str, Any]) -> WebhookTestResult:
        """Run: ``POST /v1/platform/fleet-webhooks/{webhook_id}/run``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: String.
            body: ``dict[str, Any]``.

        Returns:
            ``WebhookTestResult``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet_webhooks/paths/~1v1~1platform~1fleet-webhooks~1{webhook_id}~1run/post
        """
        result: WebhookTestResult = await self._sender._send(
            Call(_operations.RUN, path={"webhook_id": webhook_id}, body=body)
        )
        return result
