"""The ``access_policies`` resource: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import access_policies as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        AccessPolicy,
        AccessPolicyCreateResponse,
        AttachAccessPoliciesPayload,
        CreateAccessPolicyPayload,
        ListAccessPoliciesResponse,
    )


class AccessPolicies(Resource):
    """``access_policies``, blocking: 5 operations."""

    __slots__ = ()

    def attach_to_role(self, role_id: str, body: AttachAccessPoliciesPayload | Mapping[str, Any]) -> None:
        """Attach to role: ``POST /v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: String.
            body: A ``AttachAccessPoliciesPayload``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1roles~1{role_id}~1access-policies/post
        """
        result: None = self._sender._send(Call(_operations.ATTACH_TO_ROLE, path={"role_id": role_id}, body=body))
        return result

    def create(self, body: CreateAccessPolicyPayload | Mapping[str, Any]) -> AccessPolicyCreateResponse:
        """Create: ``POST /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CreateAccessPolicyPayload``, or a mapping in wire names.

        Returns:
            ``AccessPolicyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/post
        """
        result: AccessPolicyCreateResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, access_policy_id: str) -> None:
        """Delete: ``DELETE /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE, path={"access_policy_id": access_policy_id}))
        return result

    def get(self, access_policy_id: str) -> AccessPolicy:
        """Get: ``GET /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            ``AccessPolicy``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/get
        """
        result: AccessPolicy = self._sender._send(Call(_operations.GET, path={"access_policy_id": access_policy_id}))
        return result

    def list(self) -> ListAccessPoliciesResponse:
        """List: ``GET /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``ListAccessPoliciesResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/get
        """
        result: ListAccessPoliciesResponse = self._sender._send(Call(_operations.LIST))
        return result


class AsyncAccessPolicies(AsyncResource):
    """``access_policies`` for asyncio: 5 operations."""

    __slots__ = ()

    async def attach_to_role(self, role_id: str, body: AttachAccessPoliciesPayload | Mapping[str, Any]) -> None:
        """Attach to role: ``POST /v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: String.
            body: A ``AttachAccessPoliciesPayload``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1roles~1{role_id}~1access-policies/post
        """
        result: None = await self._sender._send(Call(_operations.ATTACH_TO_ROLE, path={"role_id": role_id}, body=body))
        return result

    async def create(self, body: CreateAccessPolicyPayload | Mapping[str, Any]) -> AccessPolicyCreateResponse:
        """Create: ``POST /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CreateAccessPolicyPayload``, or a mapping in wire names.

        Returns:
            ``AccessPolicyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/post
        """
        result: AccessPolicyCreateResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, access_policy_id: str) -> None:
        """Delete: ``DELETE /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE, path={"access_policy_id": access_policy_id}))
        return result

    async def get(self, access_policy_id: str) -> AccessPolicy:
        """Get: ``GET /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            ``AccessPolicy``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/get
        """
        result: AccessPolicy = await self._sender._send(
            Call(_operations.GET, path={"access_policy_id": access_policy_id})
        )
        return result

    async def list(self) -> ListAccessPoliciesResponse:
        """List: ``GET /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``ListAccessPoliciesResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/get
        """
        result: ListAccessPoliciesResponse = await self._sender._send(Call(_operations.LIST))
        return result
