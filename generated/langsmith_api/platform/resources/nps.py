"""The ``nps`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import nps as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import NPSSubmitResponseRequest


class Nps(Resource):
    """``nps``, blocking: 1 operation."""

    __slots__ = ()

    def create_response(self, body: NPSSubmitResponseRequest | Mapping[str, Any]) -> None:
        """Create response: ``POST /v1/platform/nps/response``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``NPSSubmitResponseRequest``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/nps/paths/~1v1~1platform~1nps~1response/post
        """
        result: None = self._sender._send(Call(_operations.CREATE_RESPONSE, body=body))
        return result


class AsyncNps(AsyncResource):
    """``nps`` for asyncio: 1 operation."""

    __slots__ = ()

    async def create_response(self, body: NPSSubmitResponseRequest | Mapping[str, Any]) -> None:
        """Create response: ``POST /v1/platform/nps/response``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``NPSSubmitResponseRequest``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/nps/paths/~1v1~1platform~1nps~1response/post
        """
        result: None = await self._sender._send(Call(_operations.CREATE_RESPONSE, body=body))
        return result
