"""The ``tenants`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import tenants as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AppSchemasTenant, TenantCreate, TenantForUser


class Tenants(Resource):
    """``tenants``, blocking: 2 operations."""

    __slots__ = ()

    def create_tenant(self, body: TenantCreate | Mapping[str, Any]) -> AppSchemasTenant:
        """Create tenant: ``POST /api/v1/tenants``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``TenantCreate``, or a mapping in wire names.

        Returns:
            ``AppSchemasTenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tenant/operation/create_tenant_api_v1_tenants_post
        """
        result: AppSchemasTenant = self._sender._send(Call(_operations.CREATE_TENANT, body=body))
        return result

    def list_tenants(
        self, *, include_deleted: bool | None = None, skip_create: bool | None = None
    ) -> list[TenantForUser]:
        """List tenants: ``GET /api/v1/tenants``.

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
            Call(_operations.LIST_TENANTS, query={"include_deleted": include_deleted, "skip_create": skip_create})
        )
        return result


class AsyncTenants(AsyncResource):
    """``tenants`` for asyncio: 2 operations."""

    __slots__ = ()

    async def create_tenant(self, body: TenantCreate | Mapping[str, Any]) -> AppSchemasTenant:
        """Create tenant: ``POST /api/v1/tenants``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``TenantCreate``, or a mapping in wire names.

        Returns:
            ``AppSchemasTenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tenant/operation/create_tenant_api_v1_tenants_post
        """
        result: AppSchemasTenant = await self._sender._send(Call(_operations.CREATE_TENANT, body=body))
        return result

    async def list_tenants(
        self, *, include_deleted: bool | None = None, skip_create: bool | None = None
    ) -> list[TenantForUser]:
        """List tenants: ``GET /api/v1/tenants``.

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
            Call(_operations.LIST_TENANTS, query={"include_deleted": include_deleted, "skip_create": skip_create})
        )
        return result
