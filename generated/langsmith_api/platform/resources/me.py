"""The ``me`` resource: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import me as _operations

if TYPE_CHECKING:
    from ..models import UserOnboardingStateResponse


class Me(Resource):
    """``me``, blocking: 5 operations."""

    __slots__ = ()

    def create_onboarding_state(self) -> UserOnboardingStateResponse:
        """Create onboarding state: ``POST /api/v1/me/onboarding_state``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``UserOnboardingStateResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/create_onboarding_state_api_v1_me_onboarding_state_post
        """
        result: UserOnboardingStateResponse = self._sender._send(Call(_operations.CREATE_ONBOARDING_STATE))
        return result

    def get_ls_user_id(self) -> str:
        """Get ls user id: ``GET /api/v1/me/ls_user_id``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/get_ls_user_id_api_v1_me_ls_user_id_get
        """
        result: str = self._sender._send(Call(_operations.GET_LS_USER_ID))
        return result

    def get_onboarding_state(self) -> UserOnboardingStateResponse:
        """Get onboarding state: ``GET /api/v1/me/onboarding_state``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``UserOnboardingStateResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/get_onboarding_state_api_v1_me_onboarding_state_get
        """
        result: UserOnboardingStateResponse = self._sender._send(Call(_operations.GET_ONBOARDING_STATE))
        return result

    def get_provider(self, provider_type: str) -> str:
        """Get provider: ``GET /me/providers/{providerType}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            provider_type: String.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/me/paths/~1me~1providers~1{providerType}/get
        """
        result: str = self._sender._send(Call(_operations.GET_PROVIDER, path={"providerType": provider_type}))
        return result

    def replace_onboarding_state_field(self, field: str) -> UserOnboardingStateResponse:
        """Replace onboarding state field: ``PUT /api/v1/me/onboarding_state/{field}``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            field: String.

        Returns:
            ``UserOnboardingStateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/update_onboarding_state_field_api_v1_me_onboarding_state__field__put
        """
        result: UserOnboardingStateResponse = self._sender._send(
            Call(_operations.REPLACE_ONBOARDING_STATE_FIELD, path={"field": field})
        )
        return result


class AsyncMe(AsyncResource):
    """``me`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create_onboarding_state(self) -> UserOnboardingStateResponse:
        """Create onboarding state: ``POST /api/v1/me/onboarding_state``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``UserOnboardingStateResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/create_onboarding_state_api_v1_me_onboarding_state_post
        """
        result: UserOnboardingStateResponse = await self._sender._send(Call(_operations.CREATE_ONBOARDING_STATE))
        return result

    async def get_ls_user_id(self) -> str:
        """Get ls user id: ``GET /api/v1/me/ls_user_id``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/get_ls_user_id_api_v1_me_ls_user_id_get
        """
        result: str = await self._sender._send(Call(_operations.GET_LS_USER_ID))
        return result

    async def get_onboarding_state(self) -> UserOnboardingStateResponse:
        """Get onboarding state: ``GET /api/v1/me/onboarding_state``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``UserOnboardingStateResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/get_onboarding_state_api_v1_me_onboarding_state_get
        """
        result: UserOnboardingStateResponse = await self._sender._send(Call(_operations.GET_ONBOARDING_STATE))
        return result

    async def get_provider(self, provider_type: str) -> str:
        """Get provider: ``GET /me/providers/{providerType}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            provider_type: String.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/me/paths/~1me~1providers~1{providerType}/get
        """
        result: str = await self._sender._send(Call(_operations.GET_PROVIDER, path={"providerType": provider_type}))
        return result

    async def replace_onboarding_state_field(self, field: str) -> UserOnboardingStateResponse:
        """Replace onboarding state field: ``PUT /api/v1/me/onboarding_state/{field}``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            field: String.

        Returns:
            ``UserOnboardingStateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/me/operation/update_onboarding_state_field_api_v1_me_onboarding_state__field__put
        """
        result: UserOnboardingStateResponse = await self._sender._send(
            Call(_operations.REPLACE_ONBOARDING_STATE_FIELD, path={"field": field})
        )
        return result
