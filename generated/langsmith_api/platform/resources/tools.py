"""The ``tools`` resource: 8 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import tools as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import CreateToolPayload, ListToolsResponse, Tool, UpdateToolPayload


class Tools(Resource):
    """``tools``, blocking: 8 operations."""

    __slots__ = ()

    def create(self, body: CreateToolPayload | Mapping[str, Any]) -> Tool:
        """Create: ``POST /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateToolPayload``, or a mapping in wire names.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/post
        """
        result: Tool = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, handle: str) -> None:
        """Delete: ``DELETE /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE, path={"handle": handle}))
        return result

    def delete_by_id(self, id: str) -> None:
        """Delete by id: ``DELETE /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_BY_ID, path={"id": id}))
        return result

    def get(self, handle: str) -> Tool:
        """Get: ``GET /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/get
        """
        result: Tool = self._sender._send(Call(_operations.GET, path={"handle": handle}))
        return result

    def get_by_id(self, id: str) -> Tool:
        """Get by id: ``GET /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/get
        """
        result: Tool = self._sender._send(Call(_operations.GET_BY_ID, path={"id": id}))
        return result

    def list(
        self, *, limit: int | None = None, offset: int | None = None, query: str | None = None
    ) -> ListToolsResponse:
        """List: ``GET /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer.
            offset: Integer.
            query: String.

        Returns:
            ``ListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/get
        """
        result: ListToolsResponse = self._sender._send(
            Call(_operations.LIST, query={"limit": limit, "offset": offset, "query": query})
        )
        return result

    def update(self, handle: str, body: UpdateToolPayload | Mapping[str, Any]) -> Tool:
        """Update: ``PATCH /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.
            body: A ``UpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/patch
        """
        result: Tool = self._sender._send(Call(_operations.UPDATE, path={"handle": handle}, body=body))
        return result

    def update_by_id(self, id: str, body: UpdateToolPayload | Mapping[str, Any]) -> Tool:
        """Update by id: ``PATCH /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``UpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/patch
        """
        result: Tool = self._sender._send(Call(_operations.UPDATE_BY_ID, path={"id": id}, body=body))
        return result


class AsyncTools(AsyncResource):
    """``tools`` for asyncio: 8 operations."""

    __slots__ = ()

    async def create(self, body: CreateToolPayload | Mapping[str, Any]) -> Tool:
        """Create: ``POST /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CreateToolPayload``, or a mapping in wire names.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/post
        """
        result: Tool = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, handle: str) -> None:
        """Delete: ``DELETE /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE, path={"handle": handle}))
        return result

    async def delete_by_id(self, id: str) -> None:
        """Delete by id: ``DELETE /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_BY_ID, path={"id": id}))
        return result

    async def get(self, handle: str) -> Tool:
        """Get: ``GET /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/get
        """
        result: Tool = await self._sender._send(Call(_operations.GET, path={"handle": handle}))
        return result

    async def get_by_id(self, id: str) -> Tool:
        """Get by id: ``GET /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/get
        """
        result: Tool = await self._sender._send(Call(_operations.GET_BY_ID, path={"id": id}))
        return result

    async def list(
        self, *, limit: int | None = None, offset: int | None = None, query: str | None = None
    ) -> ListToolsResponse:
        """List: ``GET /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer.
            offset: Integer.
            query: String.

        Returns:
            ``ListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/get
        """
        result: ListToolsResponse = await self._sender._send(
            Call(_operations.LIST, query={"limit": limit, "offset": offset, "query": query})
        )
        return result

    async def update(self, handle: str, body: UpdateToolPayload | Mapping[str, Any]) -> Tool:
        """Update: ``PATCH /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.
            body: A ``UpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/patch
        """
        result: Tool = await self._sender._send(Call(_operations.UPDATE, path={"handle": handle}, body=body))
        return result

    async def update_by_id(self, id: str, body: UpdateToolPayload | Mapping[str, Any]) -> Tool:
        """Update by id: ``PATCH /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``UpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``Tool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/patch
        """
        result: Tool = await self._sender._send(Call(_operations.UPDATE_BY_ID, path={"id": id}, body=body))
        return result
