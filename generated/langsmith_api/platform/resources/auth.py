"""The ``auth`` resource: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import auth as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        BasicAuthResponse,
        PublicAuthInfo,
        SSOConfirmEmailRequest,
        SSOEmailLookupRequest,
        SSOEmailVerificationSendRequest,
        SSOEmailVerificationStatusRequest,
        SSOEmailVerificationStatusResponse,
        SSOProviderSlim,
    )


class Auth(Resource):
    """``auth``, blocking: 7 operations."""

    __slots__ = ()

    def check_sso_email_verification_status(
        self, body: SSOEmailVerificationStatusRequest | Mapping[str, Any]
    ) -> SSOEmailVerificationStatusResponse:
        """Check sso email verification status: ``POST /api/v1/sso/email-verification/status``.

        Scope: none.

        Args:
            body: A ``SSOEmailVerificationStatusRequest``, or a mapping in wire names.

        Returns:
            ``SSOEmailVerificationStatusResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/check_sso_email_verification_status_api_v1_sso_email_verification_status_post
        """
        result: SSOEmailVerificationStatusResponse = self._sender._send(
            Call(_operations.CHECK_SSO_EMAIL_VERIFICATION_STATUS, body=body)
        )
        return result

    def confirm_sso_user_email(self, body: SSOConfirmEmailRequest | Mapping[str, Any]) -> dict[str, Any]:
        """Confirm sso user email: ``POST /api/v1/sso/email-verification/confirm``.

        Scope: none.

        Args:
            body: A ``SSOConfirmEmailRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/confirm_sso_user_email_api_v1_sso_email_verification_confirm_post
        """
        result: dict[str, Any] = self._sender._send(Call(_operations.CONFIRM_SSO_USER_EMAIL, body=body))
        return result

    def get_public_info(self) -> PublicAuthInfo:
        """Get public info: ``GET /auth/public``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``PublicAuthInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/paths/~1auth~1public/get
        """
        result: PublicAuthInfo = self._sender._send(Call(_operations.GET_PUBLIC_INFO))
        return result

    def list_sso_settings(self, sso_login_slug: str) -> list[SSOProviderSlim]:
        """List sso settings: ``GET /api/v1/sso/settings/{sso_login_slug}``.

        Scope: none.

        Args:
            sso_login_slug: String.

        Returns:
            ``list[SSOProviderSlim]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/get_sso_settings_api_v1_sso_settings__sso_login_slug__get
        """
        result: list[SSOProviderSlim] = self._sender._send(
            Call(_operations.LIST_SSO_SETTINGS, path={"sso_login_slug": sso_login_slug})
        )
        return result

    def login(self) -> BasicAuthResponse:
        """Login: ``POST /api/v1/login``.

        Scope: none.

        Returns:
            ``BasicAuthResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/login_api_v1_login_post
        """
        result: BasicAuthResponse = self._sender._send(Call(_operations.LOGIN))
        return result

    def lookup_sso_by_email(self, body: SSOEmailLookupRequest | Mapping[str, Any]) -> list[SSOProviderSlim]:
        """Lookup sso by email: ``POST /api/v1/sso/email-lookup``.

        Scope: none.

        Args:
            body: A ``SSOEmailLookupRequest``, or a mapping in wire names.

        Returns:
            ``list[SSOProviderSlim]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/lookup_sso_by_email_api_v1_sso_email_lookup_post
        """
        result: list[SSOProviderSlim] = self._sender._send(Call(_operations.LOOKUP_SSO_BY_EMAIL, body=body))
        return result

    def send_sso_email_confirmation(self, body: SSOEmailVerificationSendRequest | Mapping[str, Any]) -> dict[str, Any]:
        """Send sso email confirmation: ``POST /api/v1/sso/email-verification/send``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``SSOEmailVerificationSendRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/send_sso_email_confirmation_api_v1_sso_email_verification_send_post
        """
        result: dict[str, Any] = self._sender._send(Call(_operations.SEND_SSO_EMAIL_CONFIRMATION, body=body))
        return result


class AsyncAuth(AsyncResource):
    """``auth`` for asyncio: 7 operations."""

    __slots__ = ()

    async def check_sso_email_verification_status(
        self, body: SSOEmailVerificationStatusRequest | Mapping[str, Any]
    ) -> SSOEmailVerificationStatusResponse:
        """Check sso email verification status: ``POST /api/v1/sso/email-verification/status``.

        Scope: none.

        Args:
            body: A ``SSOEmailVerificationStatusRequest``, or a mapping in wire names.

        Returns:
            ``SSOEmailVerificationStatusResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/check_sso_email_verification_status_api_v1_sso_email_verification_status_post
        """
        result: SSOEmailVerificationStatusResponse = await self._sender._send(
            Call(_operations.CHECK_SSO_EMAIL_VERIFICATION_STATUS, body=body)
        )
        return result

    async def confirm_sso_user_email(self, body: SSOConfirmEmailRequest | Mapping[str, Any]) -> dict[str, Any]:
        """Confirm sso user email: ``POST /api/v1/sso/email-verification/confirm``.

        Scope: none.

        Args:
            body: A ``SSOConfirmEmailRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/confirm_sso_user_email_api_v1_sso_email_verification_confirm_post
        """
        result: dict[str, Any] = await self._sender._send(Call(_operations.CONFIRM_SSO_USER_EMAIL, body=body))
        return result

    async def get_public_info(self) -> PublicAuthInfo:
        """Get public info: ``GET /auth/public``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``PublicAuthInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/paths/~1auth~1public/get
        """
        result: PublicAuthInfo = await self._sender._send(Call(_operations.GET_PUBLIC_INFO))
        return result

    async def list_sso_settings(self, sso_login_slug: str) -> list[SSOProviderSlim]:
        """List sso settings: ``GET /api/v1/sso/settings/{sso_login_slug}``.

        Scope: none.

        Args:
            sso_login_slug: String.

        Returns:
            ``list[SSOProviderSlim]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/get_sso_settings_api_v1_sso_settings__sso_login_slug__get
        """
        result: list[SSOProviderSlim] = await self._sender._send(
            Call(_operations.LIST_SSO_SETTINGS, path={"sso_login_slug": sso_login_slug})
        )
        return result

    async def login(self) -> BasicAuthResponse:
        """Login: ``POST /api/v1/login``.

        Scope: none.

        Returns:
            ``BasicAuthResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/login_api_v1_login_post
        """
        result: BasicAuthResponse = await self._sender._send(Call(_operations.LOGIN))
        return result

    async def lookup_sso_by_email(self, body: SSOEmailLookupRequest | Mapping[str, Any]) -> list[SSOProviderSlim]:
        """Lookup sso by email: ``POST /api/v1/sso/email-lookup``.

        Scope: none.

        Args:
            body: A ``SSOEmailLookupRequest``, or a mapping in wire names.

        Returns:
            ``list[SSOProviderSlim]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/lookup_sso_by_email_api_v1_sso_email_lookup_post
        """
        result: list[SSOProviderSlim] = await self._sender._send(Call(_operations.LOOKUP_SSO_BY_EMAIL, body=body))
        return result

    async def send_sso_email_confirmation(
        self, body: SSOEmailVerificationSendRequest | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Send sso email confirmation: ``POST /api/v1/sso/email-verification/send``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``SSOEmailVerificationSendRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/auth/operation/send_sso_email_confirmation_api_v1_sso_email_verification_send_post
        """
        result: dict[str, Any] = await self._sender._send(Call(_operations.SEND_SSO_EMAIL_CONFIRMATION, body=body))
        return result
