"""The ``tools`` resource: 8 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import tools as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import ToolsCreateToolPayload, ToolsListToolsResponse, ToolsTool, ToolsUpdateToolPayload


class Tools(Resource):
    """``tools``, blocking: 8 operations."""

    __slots__ = ()

    def create_tool(self, body: ToolsCreateToolPayload | Mapping[str, Any]) -> ToolsTool:
        """Create tool: ``POST /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ToolsCreateToolPayload``, or a mapping in wire names.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/post
        """
        result: ToolsTool = self._sender._send(Call(_operations.CREATE_TOOL, body=body))
        return result

    def delete_tool(self, handle: str) -> None:
        """Delete tool: ``DELETE /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_TOOL, path={"handle": handle}))
        return result

    def delete_tool_by_id(self, id: str) -> None:
        """Delete tool by id: ``DELETE /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_TOOL_BY_ID, path={"id": id}))
        return result

    def get_tool(self, handle: str) -> ToolsTool:
        """Get tool: ``GET /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/get
        """
        result: ToolsTool = self._sender._send(Call(_operations.GET_TOOL, path={"handle": handle}))
        return result

    def get_tool_by_id(self, id: str) -> ToolsTool:
        """Get tool by id: ``GET /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/get
        """
        result: ToolsTool = self._sender._send(Call(_operations.GET_TOOL_BY_ID, path={"id": id}))
        return result

    def list_tools(
        self, *, limit: int | None = None, offset: int | None = None, query: str | None = None
    ) -> ToolsListToolsResponse:
        """List tools: ``GET /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer.
            offset: Integer.
            query: String.

        Returns:
            ``ToolsListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/get
        """
        result: ToolsListToolsResponse = self._sender._send(
            Call(_operations.LIST_TOOLS, query={"limit": limit, "offset": offset, "query": query})
        )
        return result

    def update_tool(self, handle: str, body: ToolsUpdateToolPayload | Mapping[str, Any]) -> ToolsTool:
        """Update tool: ``PATCH /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.
            body: A ``ToolsUpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/patch
        """
        result: ToolsTool = self._sender._send(Call(_operations.UPDATE_TOOL, path={"handle": handle}, body=body))
        return result

    def update_tool_by_id(self, id: str, body: ToolsUpdateToolPayload | Mapping[str, Any]) -> ToolsTool:
        """Update tool by id: ``PATCH /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``ToolsUpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/patch
        """
        result: ToolsTool = self._sender._send(Call(_operations.UPDATE_TOOL_BY_ID, path={"id": id}, body=body))
        return result


class AsyncTools(AsyncResource):
    """``tools`` for asyncio: 8 operations."""

    __slots__ = ()

    async def create_tool(self, body: ToolsCreateToolPayload | Mapping[str, Any]) -> ToolsTool:
        """Create tool: ``POST /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ToolsCreateToolPayload``, or a mapping in wire names.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 409, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/post
        """
        result: ToolsTool = await self._sender._send(Call(_operations.CREATE_TOOL, body=body))
        return result

    async def delete_tool(self, handle: str) -> None:
        """Delete tool: ``DELETE /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_TOOL, path={"handle": handle}))
        return result

    async def delete_tool_by_id(self, id: str) -> None:
        """Delete tool by id: ``DELETE /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_TOOL_BY_ID, path={"id": id}))
        return result

    async def get_tool(self, handle: str) -> ToolsTool:
        """Get tool: ``GET /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/get
        """
        result: ToolsTool = await self._sender._send(Call(_operations.GET_TOOL, path={"handle": handle}))
        return result

    async def get_tool_by_id(self, id: str) -> ToolsTool:
        """Get tool by id: ``GET /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/get
        """
        result: ToolsTool = await self._sender._send(Call(_operations.GET_TOOL_BY_ID, path={"id": id}))
        return result

    async def list_tools(
        self, *, limit: int | None = None, offset: int | None = None, query: str | None = None
    ) -> ToolsListToolsResponse:
        """List tools: ``GET /v1/platform/tools``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            limit: Integer.
            offset: Integer.
            query: String.

        Returns:
            ``ToolsListToolsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools/get
        """
        result: ToolsListToolsResponse = await self._sender._send(
            Call(_operations.LIST_TOOLS, query={"limit": limit, "offset": offset, "query": query})
        )
        return result

    async def update_tool(self, handle: str, body: ToolsUpdateToolPayload | Mapping[str, Any]) -> ToolsTool:
        """Update tool: ``PATCH /v1/platform/tools/{handle}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            handle: String.
            body: A ``ToolsUpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1{handle}/patch
        """
        result: ToolsTool = await self._sender._send(Call(_operations.UPDATE_TOOL, path={"handle": handle}, body=body))
        return result

    async def update_tool_by_id(self, id: str, body: ToolsUpdateToolPayload | Mapping[str, Any]) -> ToolsTool:
        """Update tool by id: ``PATCH /v1/platform/tools/id/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.
            body: A ``ToolsUpdateToolPayload``, or a mapping in wire names.

        Returns:
            ``ToolsTool``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/tools/paths/~1v1~1platform~1tools~1id~1{id}/patch
        """
        result: ToolsTool = await self._sender._send(Call(_operations.UPDATE_TOOL_BY_ID, path={"id": id}, body=body))
        return result
