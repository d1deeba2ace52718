"""The ``ace`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import ace as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AceExecuteBody


class Ace(Resource):
    """``ace``, blocking: 1 operation."""

    __slots__ = ()

    def execute(self, body: AceExecuteBody | Mapping[str, Any]) -> dict[str, Any]:
        """Execute: ``POST /api/v1/ace/execute``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``AceExecuteBody``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ace/operation/execute_api_v1_ace_execute_post
        """
        result: dict[str, Any] = self._sender._send(Call(_operations.EXECUTE, body=body))
        return result


class AsyncAce(AsyncResource):
    """``ace`` for asyncio: 1 operation."""

    __slots__ = ()

    async def execute(self, body: AceExecuteBody | Mapping[str, Any]) -> dict[str, Any]:
        """Execute: ``POST /api/v1/ace/execute``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``AceExecuteBody``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ace/operation/execute_api_v1_ace_execute_post
        """
        result: dict[str, Any] = await self._sender._send(Call(_operations.EXECUTE, body=body))
        return result
