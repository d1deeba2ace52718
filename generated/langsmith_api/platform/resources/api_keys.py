"""The ``api_keys`` resource: 6 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import api_keys as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import APIKeyCreateRequest, APIKeyCreateResponse, APIKeyGetResponse


class ApiKeys(Resource):
    """``api_keys``, blocking: 6 operations."""

    __slots__ = ()

    def create(self, body: APIKeyCreateRequest | Mapping[str, Any] | None = None) -> APIKeyCreateResponse:
        """Create: ``POST /api/v1/api-key``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/generate_api_key_api_v1_api_key_post
        """
        result: APIKeyCreateResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_personal_access_token(
        self, body: APIKeyCreateRequest | Mapping[str, Any] | None = None
    ) -> APIKeyCreateResponse:
        """Create personal access token: ``POST /api/v1/api-key/current``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/generate_personal_access_token_api_v1_api_key_current_post
        """
        result: APIKeyCreateResponse = self._sender._send(Call(_operations.CREATE_PERSONAL_ACCESS_TOKEN, body=body))
        return result

    def delete(self, api_key_id: UUID | str) -> APIKeyGetResponse:
        """Delete: ``DELETE /api/v1/api-key/{api_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            api_key_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/delete_api_key_api_v1_api_key__api_key_id__delete
        """
        result: APIKeyGetResponse = self._sender._send(Call(_operations.DELETE, path={"api_key_id": api_key_id}))
        return result

    def delete_personal_access_token(self, pat_id: UUID | str) -> APIKeyGetResponse:
        """Delete personal access token: ``DELETE /api/v1/api-key/current/{pat_id}``.

        Deprecated by the API.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            pat_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/delete_personal_access_token_api_v1_api_key_current__pat_id__delete
        """
        result: APIKeyGetResponse = self._sender._send(
            Call(_operations.DELETE_PERSONAL_ACCESS_TOKEN, path={"pat_id": pat_id})
        )
        return result

    def list(self) -> builtins.list[APIKeyGetResponse]:
        """List: ``GET /api/v1/api-key``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/get_api_keys_api_v1_api_key_get
        """
        result: list[APIKeyGetResponse] = self._sender._send(Call(_operations.LIST))
        return result

    def list_personal_access_tokens(self) -> builtins.list[APIKeyGetResponse]:
        """List personal access tokens: ``GET /api/v1/api-key/current``.

        Deprecated by the API.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/get_personal_access_tokens_api_v1_api_key_current_get
        """
        result: list[APIKeyGetResponse] = self._sender._send(Call(_operations.LIST_PERSONAL_ACCESS_TOKENS))
        return result


class AsyncApiKeys(AsyncResource):
    """``api_keys`` for asyncio: 6 operations."""

    __slots__ = ()

    async def create(self, body: APIKeyCreateRequest | Mapping[str, Any] | None = None) -> APIKeyCreateResponse:
        """Create: ``POST /api/v1/api-key``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/generate_api_key_api_v1_api_key_post
        """
        result: APIKeyCreateResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_personal_access_token(
        self, body: APIKeyCreateRequest | Mapping[str, Any] | None = None
    ) -> APIKeyCreateResponse:
        """Create personal access token: ``POST /api/v1/api-key/current``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/generate_personal_access_token_api_v1_api_key_current_post
        """
        result: APIKeyCreateResponse = await self._sender._send(
            Call(_operations.CREATE_PERSONAL_ACCESS_TOKEN, body=body)
        )
        return result

    async def delete(self, api_key_id: UUID | str) -> APIKeyGetResponse:
        """Delete: ``DELETE /api/v1/api-key/{api_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            api_key_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/delete_api_key_api_v1_api_key__api_key_id__delete
        """
        result: APIKeyGetResponse = await self._sender._send(Call(_operations.DELETE, path={"api_key_id": api_key_id}))
        return result

    async def delete_personal_access_token(self, pat_id: UUID | str) -> APIKeyGetResponse:
        """Delete personal access token: ``DELETE /api/v1/api-key/current/{pat_id}``.

        Deprecated by the API.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            pat_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/delete_personal_access_token_api_v1_api_key_current__pat_id__delete
        """
        result: APIKeyGetResponse = await self._sender._send(
            Call(_operations.DELETE_PERSONAL_ACCESS_TOKEN, path={"pat_id": pat_id})
        )
        return result

    async def list(self) -> builtins.list[APIKeyGetResponse]:
        """List: ``GET /api/v1/api-key``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/get_api_keys_api_v1_api_key_get
        """
        result: list[APIKeyGetResponse] = await self._sender._send(Call(_operations.LIST))
        return result

    async def list_personal_access_tokens(self) -> builtins.list[APIKeyGetResponse]:
        """List personal access tokens: ``GET /api/v1/api-key/current``.

        Deprecated by the API.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/api-key/operation/get_personal_access_tokens_api_v1_api_key_current_get
        """
        result: list[APIKeyGetResponse] = await self._sender._send(Call(_operations.LIST_PERSONAL_ACCESS_TOKENS))
        return result
