"""The ``prompt_webhooks`` resource: 6 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import prompt_webhooks as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import PromptWebhook, PromptWebhookCreate, PromptWebhookTest, PromptWebhookUpdate


class PromptWebhooks(Resource):
    """``prompt_webhooks``, blocking: 6 operations."""

    __slots__ = ()

    def create(self, body: PromptWebhookCreate | Mapping[str, Any]) -> PromptWebhook:
        """Create: ``POST /api/v1/prompt-webhooks``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PromptWebhookCreate``, or a mapping in wire names.

        Returns:
            ``PromptWebhook``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/create_prompt_webhook_api_v1_prompt_webhooks_post
        """
        result: PromptWebhook = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, webhook_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/prompt-webhooks/{webhook_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/delete_prompt_webhook_api_v1_prompt_webhooks__webhook_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"webhook_id": webhook_id}))

    def get(self, webhook_id: UUID | str) -> PromptWebhook:
        """Get: ``GET /api/v1/prompt-webhooks/{webhook_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: UUID.

        Returns:
            ``PromptWebhook``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/get_prompt_webhook_api_v1_prompt_webhooks__webhook_id__get
        """
        result: PromptWebhook = self._sender._send(Call(_operations.GET, path={"webhook_id": webhook_id}))
        return result

    def list(self) -> builtins.list[PromptWebhook]:
        """List: ``GET /api/v1/prompt-webhooks``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[PromptWebhook]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/list_prompt_webhooks_api_v1_prompt_webhooks_get
        """
        result: list[PromptWebhook] = self._sender._send(Call(_operations.LIST))
        return result

    def test(self, body: PromptWebhookTest | Mapping[str, Any]) -> dict[str, str]:
        """Test: ``POST /api/v1/prompt-webhooks/test``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PromptWebhookTest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/test_prompt_webhook_api_v1_prompt_webhooks_test_post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.TEST, body=body))
        return result

    def update(self, webhook_id: UUID | str, body: PromptWebhookUpdate | Mapping[str, Any]) -> PromptWebhook:
        """Update: ``PATCH /api/v1/prompt-webhooks/{webhook_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: UUID.
            body: A ``PromptWebhookUpdate``, or a mapping in wire names.

        Returns:
            ``PromptWebhook``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/update_prompt_webhook_api_v1_prompt_webhooks__webhook_id__patch
        """
        result: PromptWebhook = self._sender._send(Call(_operations.UPDATE, path={"webhook_id": webhook_id}, body=body))
        return result


class AsyncPromptWebhooks(AsyncResource):
    """``prompt_webhooks`` for asyncio: 6 operations."""

    __slots__ = ()

    async def create(self, body: PromptWebhookCreate | Mapping[str, Any]) -> PromptWebhook:
        """Create: ``POST /api/v1/prompt-webhooks``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PromptWebhookCreate``, or a mapping in wire names.

        Returns:
            ``PromptWebhook``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/create_prompt_webhook_api_v1_prompt_webhooks_post
        """
        result: PromptWebhook = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, webhook_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/prompt-webhooks/{webhook_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/delete_prompt_webhook_api_v1_prompt_webhooks__webhook_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"webhook_id": webhook_id}))

    async def get(self, webhook_id: UUID | str) -> PromptWebhook:
        """Get: ``GET /api/v1/prompt-webhooks/{webhook_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: UUID.

        Returns:
            ``PromptWebhook``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/get_prompt_webhook_api_v1_prompt_webhooks__webhook_id__get
        """
        result: PromptWebhook = await self._sender._send(Call(_operations.GET, path={"webhook_id": webhook_id}))
        return result

    async def list(self) -> builtins.list[PromptWebhook]:
        """List: ``GET /api/v1/prompt-webhooks``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[PromptWebhook]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/list_prompt_webhooks_api_v1_prompt_webhooks_get
        """
        result: list[PromptWebhook] = await self._sender._send(Call(_operations.LIST))
        return result

    async def test(self, body: PromptWebhookTest | Mapping[str, Any]) -> dict[str, str]:
        """Test: ``POST /api/v1/prompt-webhooks/test``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PromptWebhookTest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/test_prompt_webhook_api_v1_prompt_webhooks_test_post
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.TEST, body=body))
        return result

    async def update(self, webhook_id: UUID | str, body: PromptWebhookUpdate | Mapping[str, Any]) -> PromptWebhook:
        """Update: ``PATCH /api/v1/prompt-webhooks/{webhook_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            webhook_id: UUID.
            body: A ``PromptWebhookUpdate``, or a mapping in wire names.

        Returns:
            ``PromptWebhook``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/prompt-webhooks/operation/update_prompt_webhook_api_v1_prompt_webhooks__webhook_id__patch
        """
        result: PromptWebhook = await self._sender._send(
            Call(_operations.UPDATE, path={"webhook_id": webhook_id}, body=body)
        )
        return result
