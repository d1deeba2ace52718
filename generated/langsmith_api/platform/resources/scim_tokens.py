"""The ``scim_tokens`` resource: 5 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import scim_tokens as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import CreateScimTokenPayload, ScimTokenResponse, ScimTokenSensitiveResponse, UpdateScimTokenPayload


class ScimTokens(Resource):
    """``scim_tokens``, blocking: 5 operations."""

    __slots__ = ()

    def create(self, body: CreateScimTokenPayload | Mapping[str, Any]) -> ScimTokenSensitiveResponse:
        """Create: ``POST /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CreateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimTokenSensitiveResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/post
        """
        result: ScimTokenSensitiveResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, scim_token_id: str) -> None:
        """Delete: ``DELETE /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE, path={"scim_token_id": scim_token_id}))
        return result

    def get(self, scim_token_id: str) -> ScimTokenResponse:
        """Get: ``GET /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            ``ScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/get
        """
        result: ScimTokenResponse = self._sender._send(Call(_operations.GET, path={"scim_token_id": scim_token_id}))
        return result

    def list(self) -> builtins.list[ScimTokenResponse]:
        """List: ``GET /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ScimTokenResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/get
        """
        result: list[ScimTokenResponse] = self._sender._send(Call(_operations.LIST))
        return result

    def update(self, scim_token_id: str, body: UpdateScimTokenPayload | Mapping[str, Any]) -> ScimTokenResponse:
        """Update: ``PATCH /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.
            body: A ``UpdateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/patch
        """
        result: ScimTokenResponse = self._sender._send(
            Call(_operations.UPDATE, path={"scim_token_id": scim_token_id}, body=body)
        )
        return result


class AsyncScimTokens(AsyncResource):
    """``scim_tokens`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create(self, body: CreateScimTokenPayload | Mapping[str, Any]) -> ScimTokenSensitiveResponse:
        """Create: ``POST /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CreateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimTokenSensitiveResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/post
        """
        result: ScimTokenSensitiveResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, scim_token_id: str) -> None:
        """Delete: ``DELETE /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE, path={"scim_token_id": scim_token_id}))
        return result

    async def get(self, scim_token_id: str) -> ScimTokenResponse:
        """Get: ``GET /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            ``ScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/get
        """
        result: ScimTokenResponse = await self._sender._send(
            Call(_operations.GET, path={"scim_token_id": scim_token_id})
        )
        return result

    async def list(self) -> builtins.list[ScimTokenResponse]:
        """List: ``GET /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ScimTokenResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/get
        """
        result: list[ScimTokenResponse] = await self._sender._send(Call(_operations.LIST))
        return result

    async def update(self, scim_token_id: str, body: UpdateScimTokenPayload | Mapping[str, Any]) -> ScimTokenResponse:
        """Update: ``PATCH /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.
            body: A ``UpdateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/patch
        """
        result: ScimTokenResponse = await self._sender._send(
            Call(_operations.UPDATE, path={"scim_token_id": scim_token_id}, body=body)
        )
        return result
