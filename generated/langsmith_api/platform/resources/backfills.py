"""The ``backfills`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import backfills as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import RestartBackfillRequest


class Backfills(Resource):
    """``backfills``, blocking: 1 operation."""

    __slots__ = ()

    def restart(self, body: RestartBackfillRequest | Mapping[str, Any]) -> dict[str, str]:
        """Restart: ``POST /v1/platform/ops/backfills/restart``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``RestartBackfillRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/backfills/paths/~1v1~1platform~1ops~1backfills~1restart/post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.RESTART, body=body))
        return result


class AsyncBackfills(AsyncResource):
    """``backfills`` for asyncio: 1 operation."""

    __slots__ = ()

    async def restart(self, body: RestartBackfillRequest | Mapping[str, Any]) -> dict[str, str]:
        """Restart: ``POST /v1/platform/ops/backfills/restart``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``RestartBackfillRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/backfills/paths/~1v1~1platform~1ops~1backfills~1restart/post
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.RESTART, body=body))
        return result
