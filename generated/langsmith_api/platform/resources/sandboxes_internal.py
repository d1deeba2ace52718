"""The ``sandboxes_internal`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import sandboxes_internal as _operations

if TYPE_CHECKING:
    from ..models import SandboxClaimResponse


class SandboxesInternal(Resource):
    """``sandboxes_internal``, blocking: 1 operation."""

    __slots__ = ()

    def start_box(self, name: str) -> SandboxClaimResponse:
        """Start box: ``POST /v2/sandboxes/internal/start/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes-internal/paths/~1v2~1sandboxes~1internal~1start~1{name}/post
        """
        result: SandboxClaimResponse = self._sender._send(Call(_operations.START_BOX, path={"name": name}))
        return result


class AsyncSandboxesInternal(AsyncResource):
    """``sandboxes_internal`` for asyncio: 1 operation."""

    __slots__ = ()

    async def start_box(self, name: str) -> SandboxClaimResponse:
        """Start box: ``POST /v2/sandboxes/internal/start/{name}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            name: String.

        Returns:
            ``SandboxClaimResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/sandboxes-internal/paths/~1v2~1sandboxes~1internal~1start~1{name}/post
        """
        result: SandboxClaimResponse = await self._sender._send(Call(_operations.START_BOX, path={"name": name}))
        return result
