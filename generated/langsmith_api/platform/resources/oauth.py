"""The ``oauth`` resource: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import oauth as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        OauthApproveAuthorizationBody,
        OAuthAuthorizationServerMetadata,
        OauthAuthorizeDeviceBody,
        OauthCreateDeviceCodeBody,
        OauthCreateTokenBody,
        OAuthDeviceCodeResponse,
        OauthRevokeTokenBody,
        OAuthTokenResponse,
    )


class Oauth(Resource):
    """``oauth``, blocking: 7 operations."""

    __slots__ = ()

    def approve_authorization(self, body: OauthApproveAuthorizationBody | Mapping[str, Any]) -> dict[str, str]:
        """Approve authorization: ``POST /oauth/authorize/approve``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthApproveAuthorizationBody``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1authorize~1approve/post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.APPROVE_AUTHORIZATION, body=body))
        return result

    def authorize(
        self,
        *,
        client_id: str,
        code_challenge: str,
        code_challenge_method: str,
        redirect_uri: str,
        response_type: str,
        state: str | None = None,
    ) -> str | None:
        """Authorize: ``GET /oauth/authorize``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            client_id: String.
            code_challenge: String.
            code_challenge_method: String.
            redirect_uri: String.
            response_type: String.
            state: String.

        Returns:
            The address it redirects to.

        Raises:
            LangSmithError: If it fails; declared statuses: 400.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1authorize/get
        """
        result: str | None = self._sender._send(
            Call(
                _operations.AUTHORIZE,
                query={
                    "client_id": client_id,
                    "code_challenge": code_challenge,
                    "code_challenge_method": code_challenge_method,
                    "redirect_uri": redirect_uri,
                    "response_type": response_type,
                    "state": state,
                },
            )
        )
        return result

    def authorize_device(self, body: OauthAuthorizeDeviceBody | Mapping[str, Any]) -> dict[str, str]:
        """Authorize device: ``POST /oauth/device/authorize``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthAuthorizeDeviceBody``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1device~1authorize/post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.AUTHORIZE_DEVICE, body=body))
        return result

    def create_device_code(self, body: OauthCreateDeviceCodeBody | Mapping[str, Any]) -> OAuthDeviceCodeResponse:
        """Create device code: ``POST /oauth/device/code``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthCreateDeviceCodeBody``, or a mapping in wire names.

        Returns:
            ``OAuthDeviceCodeResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1device~1code/post
        """
        result: OAuthDeviceCodeResponse = self._sender._send(Call(_operations.CREATE_DEVICE_CODE, body=body))
        return result

    def create_token(self, body: OauthCreateTokenBody | Mapping[str, Any]) -> OAuthTokenResponse:
        """Create token: ``POST /oauth/token``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthCreateTokenBody``, or a mapping in wire names.

        Returns:
            ``OAuthTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1token/post
        """
        result: OAuthTokenResponse = self._sender._send(Call(_operations.CREATE_TOKEN, body=body))
        return result

    def get_authorization_server(self) -> OAuthAuthorizationServerMetadata:
        """Get authorization server: ``GET /.well-known/oauth-authorization-server``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``OAuthAuthorizationServerMetadata``.

        Raises:
            LangSmithError: If it fails; declared statuses: 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1.well-known~1oauth-authorization-server/get
        """
        result: OAuthAuthorizationServerMetadata = self._sender._send(Call(_operations.GET_AUTHORIZATION_SERVER))
        return result

    def revoke_token(self, body: OauthRevokeTokenBody | Mapping[str, Any]) -> None:
        """Revoke token: ``POST /oauth/revoke``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthRevokeTokenBody``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1revoke/post
        """
        result: None = self._sender._send(Call(_operations.REVOKE_TOKEN, body=body))
        return result


class AsyncOauth(AsyncResource):
    """``oauth`` for asyncio: 7 operations."""

    __slots__ = ()

    async def approve_authorization(self, body: OauthApproveAuthorizationBody | Mapping[str, Any]) -> dict[str, str]:
        """Approve authorization: ``POST /oauth/authorize/approve``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthApproveAuthorizationBody``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1authorize~1approve/post
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.APPROVE_AUTHORIZATION, body=body))
        return result

    async def authorize(
        self,
        *,
        client_id: str,
        code_challenge: str,
        code_challenge_method: str,
        redirect_uri: str,
        response_type: str,
        state: str | None = None,
    ) -> str | None:
        """Authorize: ``GET /oauth/authorize``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            client_id: String.
            code_challenge: String.
            code_challenge_method: String.
            redirect_uri: String.
            response_type: String.
            state: String.

        Returns:
            The address it redirects to.

        Raises:
            LangSmithError: If it fails; declared statuses: 400.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1authorize/get
        """
        result: str | None = await self._sender._send(
            Call(
                _operations.AUTHORIZE,
                query={
                    "client_id": client_id,
                    "code_challenge": code_challenge,
                    "code_challenge_method": code_challenge_method,
                    "redirect_uri": redirect_uri,
                    "response_type": response_type,
                    "state": state,
                },
            )
        )
        return result

    async def authorize_device(self, body: OauthAuthorizeDeviceBody | Mapping[str, Any]) -> dict[str, str]:
        """Authorize device: ``POST /oauth/device/authorize``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthAuthorizeDeviceBody``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1device~1authorize/post
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.AUTHORIZE_DEVICE, body=body))
        return result

    async def create_device_code(self, body: OauthCreateDeviceCodeBody | Mapping[str, Any]) -> OAuthDeviceCodeResponse:
        """Create device code: ``POST /oauth/device/code``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthCreateDeviceCodeBody``, or a mapping in wire names.

        Returns:
            ``OAuthDeviceCodeResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1device~1code/post
        """
        result: OAuthDeviceCodeResponse = await self._sender._send(Call(_operations.CREATE_DEVICE_CODE, body=body))
        return result

    async def create_token(self, body: OauthCreateTokenBody | Mapping[str, Any]) -> OAuthTokenResponse:
        """Create token: ``POST /oauth/token``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthCreateTokenBody``, or a mapping in wire names.

        Returns:
            ``OAuthTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1token/post
        """
        result: OAuthTokenResponse = await self._sender._send(Call(_operations.CREATE_TOKEN, body=body))
        return result

    async def get_authorization_server(self) -> OAuthAuthorizationServerMetadata:
        """Get authorization server: ``GET /.well-known/oauth-authorization-server``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``OAuthAuthorizationServerMetadata``.

        Raises:
            LangSmithError: If it fails; declared statuses: 500.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1.well-known~1oauth-authorization-server/get
        """
        result: OAuthAuthorizationServerMetadata = await self._sender._send(Call(_operations.GET_AUTHORIZATION_SERVER))
        return result

    async def revoke_token(self, body: OauthRevokeTokenBody | Mapping[str, Any]) -> None:
        """Revoke token: ``POST /oauth/revoke``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``OauthRevokeTokenBody``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/oauth/paths/~1oauth~1revoke/post
        """
        result: None = await self._sender._send(Call(_operations.REVOKE_TOKEN, body=body))
        return result
