"""The ``tenants`` resource: 2 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import tenants as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import Tenant, TenantCreate, TenantForUser


class Tenants(Resource):
    """``tenants``, blocking: 2 operations."""

    __slots__ = ()

    def create(self, body: TenantCreate | Mapping[str, Any]) -> Tenant:
        """Create: ``POST /api/v1/tenants``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``TenantCreate``, or a mapping in wire names.

        Returns:
            ``Tenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tenant/operation/create_tenant_api_v1_tenants_post
        """
        result: Tenant = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def list(
        self, *, include_deleted: bool | None = None, skip_create: bool | None = None
    ) -> builtins.list[TenantForUser]:
        """List: ``GET /api/v1/tenants``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            include_deleted: Boolean; the server's default is ``false``.
            skip_create: Boolean; the server's default is ``false``.

        Returns:
            ``list[TenantForUser]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tenant/operation/list_tenants_api_v1_tenants_get
        """
        result: list[TenantForUser] = self._sender._send(
            Call(_operations.LIST, query={"include_deleted": include_deleted, "skip_create": skip_create})
        )
        return result


class AsyncTenants(AsyncResource):
    """``tenants`` for asyncio: 2 operations."""

    __slots__ = ()

    async def create(self, body: TenantCreate | Mapping[str, Any]) -> Tenant:
        """Create: ``POST /api/v1/tenants``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``TenantCreate``, or a mapping in wire names.

        Returns:
            ``Tenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tenant/operation/create_tenant_api_v1_tenants_post
        """
        result: Tenant = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def list(
        self, *, include_deleted: bool | None = None, skip_create: bool | None = None
    ) -> builtins.list[TenantForUser]:
        """List: ``GET /api/v1/tenants``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            include_deleted: Boolean; the server's default is ``false``.
            skip_create: Boolean; the server's default is ``false``.

        Returns:
            ``list[TenantForUser]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tenant/operation/list_tenants_api_v1_tenants_get
        """
        result: list[TenantForUser] = await self._sender._send(
            Call(_operations.LIST, query={"include_deleted": include_deleted, "skip_create": skip_create})
        )
        return result
