"""The ``service_accounts`` resource: 3 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import service_accounts as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import (
        ServiceAccount,
        ServiceAccountCreateRequest,
        ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse,
    )


class ServiceAccounts(Resource):
    """``service_accounts``, blocking: 3 operations."""

    __slots__ = ()

    def create(self, body: ServiceAccountCreateRequest | Mapping[str, Any]) -> ServiceAccountCreateResponse:
        """Create: ``POST /api/v1/service-accounts``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``ServiceAccountCreateRequest``, or a mapping in wire names.

        Returns:
            ``ServiceAccountCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/service-accounts/operation/create_service_account_api_v1_service_accounts_post
        """
        result: ServiceAccountCreateResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, service_account_id: UUID | str) -> ServiceAccountDeleteResponse:
        """Delete: ``DELETE /api/v1/service-accounts/{service_account_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            service_account_id: UUID.

        Returns:
            ``ServiceAccountDeleteResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/service-accounts/operation/delete_service_account_api_v1_service_accounts__service_account_id__delete
        """
        result: ServiceAccountDeleteResponse = self._sender._send(
            Call(_operations.DELETE, path={"service_account_id": service_account_id})
        )
        return result

    def list(self) -> builtins.list[ServiceAccount]:
        """List: ``GET /api/v1/service-accounts``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ServiceAccount]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/service-accounts/operation/get_service_accounts_api_v1_service_accounts_get
        """
        result: list[ServiceAccount] = self._sender._send(Call(_operations.LIST))
        return result


class AsyncServiceAccounts(AsyncResource):
    """``service_accounts`` for asyncio: 3 operations."""

    __slots__ = ()

    async def create(self, body: ServiceAccountCreateRequest | Mapping[str, Any]) -> ServiceAccountCreateResponse:
        """Create: ``POST /api/v1/service-accounts``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``ServiceAccountCreateRequest``, or a mapping in wire names.

        Returns:
            ``ServiceAccountCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/service-accounts/operation/create_service_account_api_v1_service_accounts_post
        """
        result: ServiceAccountCreateResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, service_account_id: UUID | str) -> ServiceAccountDeleteResponse:
        """Delete: ``DELETE /api/v1/service-accounts/{service_account_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            service_account_id: UUID.

        Returns:
            ``ServiceAccountDeleteResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/service-accounts/operation/delete_service_account_api_v1_service_accounts__service_account_id__delete
        """
        result: ServiceAccountDeleteResponse = await self._sender._send(
            Call(_operations.DELETE, path={"service_account_id": service_account_id})
        )
        return result

    async def list(self) -> builtins.list[ServiceAccount]:
        """List: ``GET /api/v1/service-accounts``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ServiceAccount]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/service-accounts/operation/get_service_accounts_api_v1_service_accounts_get
        """
        result: list[ServiceAccount] = await self._sender._send(Call(_operations.LIST))
        return result
