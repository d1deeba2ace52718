"""The ``usage_limits`` resource: 4 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import usage_limits as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import UpsertUsageLimit, UsageLimit


class UsageLimits(Resource):
    """``usage_limits``, blocking: 4 operations."""

    __slots__ = ()

    def delete(self, usage_limit_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/usage-limits/{usage_limit_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            usage_limit_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/delete_usage_limit_api_v1_usage_limits__usage_limit_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"usage_limit_id": usage_limit_id}))

    def list(self) -> builtins.list[UsageLimit]:
        """List: ``GET /api/v1/usage-limits``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[UsageLimit]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/list_usage_limits_api_v1_usage_limits_get
        """
        result: list[UsageLimit] = self._sender._send(Call(_operations.LIST))
        return result

    def list_for_org(self) -> builtins.list[UsageLimit]:
        """List for org: ``GET /api/v1/usage-limits/org``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[UsageLimit]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/list_org_usage_limits_api_v1_usage_limits_org_get
        """
        result: list[UsageLimit] = self._sender._send(Call(_operations.LIST_FOR_ORG))
        return result

    def upsert(self, body: UpsertUsageLimit | Mapping[str, Any]) -> UsageLimit:
        """Upsert: ``PUT /api/v1/usage-limits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpsertUsageLimit``, or a mapping in wire names.

        Returns:
            ``UsageLimit``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/upsert_usage_limit_api_v1_usage_limits_put
        """
        result: UsageLimit = self._sender._send(Call(_operations.UPSERT, body=body))
        return result


class AsyncUsageLimits(AsyncResource):
    """``usage_limits`` for asyncio: 4 operations."""

    __slots__ = ()

    async def delete(self, usage_limit_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/usage-limits/{usage_limit_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            usage_limit_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/delete_usage_limit_api_v1_usage_limits__usage_limit_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"usage_limit_id": usage_limit_id}))

    async def list(self) -> builtins.list[UsageLimit]:
        """List: ``GET /api/v1/usage-limits``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[UsageLimit]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/list_usage_limits_api_v1_usage_limits_get
        """
        result: list[UsageLimit] = await self._sender._send(Call(_operations.LIST))
        return result

    async def list_for_org(self) -> builtins.list[UsageLimit]:
        """List for org: ``GET /api/v1/usage-limits/org``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[UsageLimit]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/list_org_usage_limits_api_v1_usage_limits_org_get
        """
        result: list[UsageLimit] = await self._sender._send(Call(_operations.LIST_FOR_ORG))
        return result

    async def upsert(self, body: UpsertUsageLimit | Mapping[str, Any]) -> UsageLimit:
        """Upsert: ``PUT /api/v1/usage-limits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``UpsertUsageLimit``, or a mapping in wire names.

        Returns:
            ``UsageLimit``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/usage-limits/operation/upsert_usage_limit_api_v1_usage_limits_put
        """
        result: UsageLimit = await self._sender._send(Call(_operations.UPSERT, body=body))
        return result
