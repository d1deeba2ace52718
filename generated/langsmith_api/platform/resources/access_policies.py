"""The ``access_policies`` resource: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import access_policies as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        AuthzInternalAccessPolicy,
        AuthzInternalAccessPolicyCreateResponse,
        AuthzInternalAttachAccessPoliciesPayload,
        AuthzInternalCreateAccessPolicyPayload,
        AuthzInternalListAccessPoliciesResponse,
    )


class AccessPolicies(Resource):
    """``access_policies``, blocking: 5 operations."""

    __slots__ = ()

    def attach_access_policies(
        self, role_id: str, body: AuthzInternalAttachAccessPoliciesPayload | Mapping[str, Any]
    ) -> None:
        """Attach access policies: ``POST /v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: String.
            body: A ``AuthzInternalAttachAccessPoliciesPayload``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1roles~1{role_id}~1access-policies/post
        """
        result: None = self._sender._send(
            Call(_operations.ATTACH_ACCESS_POLICIES, path={"role_id": role_id}, body=body)
        )
        return result

    def create_access_policy(
        self, body: AuthzInternalCreateAccessPolicyPayload | Mapping[str, Any]
    ) -> AuthzInternalAccessPolicyCreateResponse:
        """Create access policy: ``POST /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``AuthzInternalCreateAccessPolicyPayload``, or a mapping in wire names.

        Returns:
            ``AuthzInternalAccessPolicyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/post
        """
        result: AuthzInternalAccessPolicyCreateResponse = self._sender._send(
            Call(_operations.CREATE_ACCESS_POLICY, body=body)
        )
        return result

    def delete_access_policy(self, access_policy_id: str) -> None:
        """Delete access policy: ``DELETE /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/delete
        """
        result: None = self._sender._send(
            Call(_operations.DELETE_ACCESS_POLICY, path={"access_policy_id": access_policy_id})
        )
        return result

    def get_access_policy(self, access_policy_id: str) -> AuthzInternalAccessPolicy:
        """Get access policy: ``GET /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            ``AuthzInternalAccessPolicy``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/get
        """
        result: AuthzInternalAccessPolicy = self._sender._send(
            Call(_operations.GET_ACCESS_POLICY, path={"access_policy_id": access_policy_id})
        )
        return result

    def list_access_policies(self) -> AuthzInternalListAccessPoliciesResponse:
        """List access policies: ``GET /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``AuthzInternalListAccessPoliciesResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/get
        """
        result: AuthzInternalListAccessPoliciesResponse = self._sender._send(Call(_operations.LIST_ACCESS_POLICIES))
        return result


class AsyncAccessPolicies(AsyncResource):
    """``access_policies`` for asyncio: 5 operations."""

    __slots__ = ()

    async def attach_access_policies(
        self, role_id: str, body: AuthzInternalAttachAccessPoliciesPayload | Mapping[str, Any]
    ) -> None:
        """Attach access policies: ``POST /v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: String.
            body: A ``AuthzInternalAttachAccessPoliciesPayload``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1roles~1{role_id}~1access-policies/post
        """
        result: None = await self._sender._send(
            Call(_operations.ATTACH_ACCESS_POLICIES, path={"role_id": role_id}, body=body)
        )
        return result

    async def create_access_policy(
        self, body: AuthzInternalCreateAccessPolicyPayload | Mapping[str, Any]
    ) -> AuthzInternalAccessPolicyCreateResponse:
        """Create access policy: ``POST /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``AuthzInternalCreateAccessPolicyPayload``, or a mapping in wire names.

        Returns:
            ``AuthzInternalAccessPolicyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/post
        """
        result: AuthzInternalAccessPolicyCreateResponse = await self._sender._send(
            Call(_operations.CREATE_ACCESS_POLICY, body=body)
        )
        return result

    async def delete_access_policy(self, access_policy_id: str) -> None:
        """Delete access policy: ``DELETE /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/delete
        """
        result: None = await self._sender._send(
            Call(_operations.DELETE_ACCESS_POLICY, path={"access_policy_id": access_policy_id})
        )
        return result

    async def get_access_policy(self, access_policy_id: str) -> AuthzInternalAccessPolicy:
        """Get access policy: ``GET /v1/platform/orgs/current/access-policies/{access_policy_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            access_policy_id: String.

        Returns:
            ``AuthzInternalAccessPolicy``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies~1{access_policy_id}/get
        """
        result: AuthzInternalAccessPolicy = await self._sender._send(
            Call(_operations.GET_ACCESS_POLICY, path={"access_policy_id": access_policy_id})
        )
        return result

    async def list_access_policies(self) -> AuthzInternalListAccessPoliciesResponse:
        """List access policies: ``GET /v1/platform/orgs/current/access-policies``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``AuthzInternalListAccessPoliciesResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/access_policies/paths/~1v1~1platform~1orgs~1current~1access-policies/get
        """
        result: AuthzInternalListAccessPoliciesResponse = await self._sender._send(
            Call(_operations.LIST_ACCESS_POLICIES)
        )
        return result
