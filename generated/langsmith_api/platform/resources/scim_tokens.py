"""The ``scim_tokens`` resource: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import scim_tokens as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        ScimCreateScimTokenPayload,
        ScimScimTokenResponse,
        ScimScimTokenSensitiveResponse,
        ScimUpdateScimTokenPayload,
    )


class ScimTokens(Resource):
    """``scim_tokens``, blocking: 5 operations."""

    __slots__ = ()

    def create_scim_token(self, body: ScimCreateScimTokenPayload | Mapping[str, Any]) -> ScimScimTokenSensitiveResponse:
        """Create scim token: ``POST /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``ScimCreateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimScimTokenSensitiveResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/post
        """
        result: ScimScimTokenSensitiveResponse = self._sender._send(Call(_operations.CREATE_SCIM_TOKEN, body=body))
        return result

    def delete_scim_token(self, scim_token_id: str) -> None:
        """Delete scim token: ``DELETE /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_SCIM_TOKEN, path={"scim_token_id": scim_token_id}))
        return result

    def get_scim_token(self, scim_token_id: str) -> ScimScimTokenResponse:
        """Get scim token: ``GET /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            ``ScimScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/get
        """
        result: ScimScimTokenResponse = self._sender._send(
            Call(_operations.GET_SCIM_TOKEN, path={"scim_token_id": scim_token_id})
        )
        return result

    def list_scim_tokens(self) -> list[ScimScimTokenResponse]:
        """List scim tokens: ``GET /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ScimScimTokenResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/get
        """
        result: list[ScimScimTokenResponse] = self._sender._send(Call(_operations.LIST_SCIM_TOKENS))
        return result

    def update_scim_token(
        self, scim_token_id: str, body: ScimUpdateScimTokenPayload | Mapping[str, Any]
    ) -> ScimScimTokenResponse:
        """Update scim token: ``PATCH /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.
            body: A ``ScimUpdateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/patch
        """
        result: ScimScimTokenResponse = self._sender._send(
            Call(_operations.UPDATE_SCIM_TOKEN, path={"scim_token_id": scim_token_id}, body=body)
        )
        return result


class AsyncScimTokens(AsyncResource):
    """``scim_tokens`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create_scim_token(
        self, body: ScimCreateScimTokenPayload | Mapping[str, Any]
    ) -> ScimScimTokenSensitiveResponse:
        """Create scim token: ``POST /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``ScimCreateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimScimTokenSensitiveResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/post
        """
        result: ScimScimTokenSensitiveResponse = await self._sender._send(
            Call(_operations.CREATE_SCIM_TOKEN, body=body)
        )
        return result

    async def delete_scim_token(self, scim_token_id: str) -> None:
        """Delete scim token: ``DELETE /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/delete
        """
        result: None = await self._sender._send(
            Call(_operations.DELETE_SCIM_TOKEN, path={"scim_token_id": scim_token_id})
        )
        return result

    async def get_scim_token(self, scim_token_id: str) -> ScimScimTokenResponse:
        """Get scim token: ``GET /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.

        Returns:
            ``ScimScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/get
        """
        result: ScimScimTokenResponse = await self._sender._send(
            Call(_operations.GET_SCIM_TOKEN, path={"scim_token_id": scim_token_id})
        )
        return result

    async def list_scim_tokens(self) -> list[ScimScimTokenResponse]:
        """List scim tokens: ``GET /v1/platform/orgs/current/scim/tokens``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ScimScimTokenResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens/get
        """
        result: list[ScimScimTokenResponse] = await self._sender._send(Call(_operations.LIST_SCIM_TOKENS))
        return result

    async def update_scim_token(
        self, scim_token_id: str, body: ScimUpdateScimTokenPayload | Mapping[str, Any]
    ) -> ScimScimTokenResponse:
        """Update scim token: ``PATCH /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            scim_token_id: String.
            body: A ``ScimUpdateScimTokenPayload``, or a mapping in wire names.

        Returns:
            ``ScimScimTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/SCIM%20Tokens/paths/~1v1~1platform~1orgs~1current~1scim~1tokens~1{scim_token_id}/patch
        """
        result: ScimScimTokenResponse = await self._sender._send(
            Call(_operations.UPDATE_SCIM_TOKEN, path={"scim_token_id": scim_token_id}, body=body)
        )
        return result
