"""The ``data_planes`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import data_planes as _operations

if TYPE_CHECKING:
    from ..models import ListPublicDataPlanesResponse


class DataPlanes(Resource):
    """``data_planes``, blocking: 1 operation."""

    __slots__ = ()

    def list(self) -> ListPublicDataPlanesResponse:
        """List: ``GET /v1/platform/orgs/current/data-planes``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``ListPublicDataPlanesResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/data_planes/paths/~1v1~1platform~1orgs~1current~1data-planes/get
        """
        result: ListPublicDataPlanesResponse = self._sender._send(Call(_operations.LIST))
        return result


class AsyncDataPlanes(AsyncResource):
    """``data_planes`` for asyncio: 1 operation."""

    __slots__ = ()

    async def list(self) -> ListPublicDataPlanesResponse:
        """List: ``GET /v1/platform/orgs/current/data-planes``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``ListPublicDataPlanesResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/data_planes/paths/~1v1~1platform~1orgs~1current~1data-planes/get
        """
        result: ListPublicDataPlanesResponse = await self._sender._send(Call(_operations.LIST))
        return result
