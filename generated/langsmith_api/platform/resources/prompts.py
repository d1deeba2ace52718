"""The ``prompts`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import prompts as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import InvokePromptPayload, PlaygroundPromptCanvasPayload


class Prompts(Resource):
    """``prompts``, blocking: 2 operations."""

    __slots__ = ()

    def canvas(self, body: PlaygroundPromptCanvasPayload | Mapping[str, Any]) -> Any:
        """Canvas: ``POST /api/v1/prompts/canvas``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundPromptCanvasPayload``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompts/operation/prompt_canvas_api_v1_prompts_canvas_post
        """
        return self._sender._send(Call(_operations.CANVAS, body=body))

    def invoke(self, body: InvokePromptPayload | Mapping[str, Any]) -> Any:
        """Invoke: ``POST /api/v1/prompts/invoke_prompt``.

        Scope: none.

        Args:
            body: A ``InvokePromptPayload``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompts/operation/invoke_prompt_api_v1_prompts_invoke_prompt_post
        """
        return self._sender._send(Call(_operations.INVOKE, body=body))


class AsyncPrompts(AsyncResource):
    """``prompts`` for asyncio: 2 operations."""

    __slots__ = ()

    async def canvas(self, body: PlaygroundPromptCanvasPayload | Mapping[str, Any]) -> Any:
        """Canvas: ``POST /api/v1/prompts/canvas``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundPromptCanvasPayload``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompts/operation/prompt_canvas_api_v1_prompts_canvas_post
        """
        return await self._sender._send(Call(_operations.CANVAS, body=body))

    async def invoke(self, body: InvokePromptPayload | Mapping[str, Any]) -> Any:
        """Invoke: ``POST /api/v1/prompts/invoke_prompt``.

        Scope: none.

        Args:
            body: A ``InvokePromptPayload``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompts/operation/invoke_prompt_api_v1_prompts_invoke_prompt_post
        """
        return await self._sender._send(Call(_operations.INVOKE, body=body))
