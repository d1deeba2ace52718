"""The ``orgs`` resource: 52 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import orgs as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        AllowedLoginMethodsUpdate,
        APIKeyCreateRequest,
        APIKeyCreateResponse,
        APIKeyGetResponse,
        BasicAuthMemberCreate,
        BasicAuthUserPatch,
        ChangePaymentPlanSchema,
        CreateRoleRequest,
        GranularUsageGroupBy,
        GranularUsageResponse,
        Identity,
        MemberSortField,
        Organization,
        OrganizationBillingInfo,
        OrganizationCreate,
        OrganizationDashboardColorScheme,
        OrganizationDashboardSchema,
        OrganizationDashboardType,
        OrganizationInfo,
        OrganizationMembers,
        OrganizationSlim,
        OrganizationUpdate,
        OrgIdentityPatch,
        OrgMemberEnriched,
        OrgMemberIdentity,
        OrgPendingIdentity,
        OrgUsage,
        PendingIdentity,
        PendingIdentityCreate,
        PermissionResponse,
        PlatformOrganizationInfo,
        ProviderUserSlim,
        Role,
        SSOProvider,
        SSOSettingsCreate,
        SSOSettingsUpdate,
        StripeAccountLinksCreate,
        StripeBusinessInfoInput,
        StripeBusinessInfoOutput,
        StripeCheckoutSessionsCreate,
        StripePaymentInformation,
        StripeSetupIntentResponse,
        TTLSettings,
        UpdateRoleRequest,
        UpsertTTLSettingsRequest,
        UserWithPassword,
    )


class Orgs(Resource):
    """``orgs``, blocking: 52 operations."""

    __slots__ = ()

    def add_basic_auth_members(
        self, body: Sequence[BasicAuthMemberCreate | Mapping[str, Any]]
    ) -> builtins.list[UserWithPassword]:
        """Add basic auth members: ``POST /api/v1/orgs/current/members/basic/batch``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: ``list[BasicAuthMemberCreate]``.

        Returns:
            ``list[UserWithPassword]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/add_basic_auth_members_to_current_org_api_v1_orgs_current_members_basic_batch_post
        """
        result: list[UserWithPassword] = self._sender._send(Call(_operations.ADD_BASIC_AUTH_MEMBERS, body=body))
        return result

    def add_member(self, body: PendingIdentityCreate | Mapping[str, Any]) -> PendingIdentity:
        """Add member: ``POST /api/v1/orgs/current/members``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``PendingIdentityCreate``, or a mapping in wire names.

        Returns:
            ``PendingIdentity``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/add_member_to_current_org_api_v1_orgs_current_members_post
        """
        result: PendingIdentity = self._sender._send(Call(_operations.ADD_MEMBER, body=body))
        return result

    def add_members(self, body: Sequence[PendingIdentityCreate | Mapping[str, Any]]) -> builtins.list[PendingIdentity]:
        """Add members: ``POST /api/v1/orgs/current/members/batch``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: ``list[PendingIdentityCreate]``.

        Returns:
            ``list[PendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/add_members_to_current_org_batch_api_v1_orgs_current_members_batch_post
        """
        result: list[PendingIdentity] = self._sender._send(Call(_operations.ADD_MEMBERS, body=body))
        return result

    def change_payment_plan(self, body: ChangePaymentPlanSchema | Mapping[str, Any]) -> Any:
        """Change payment plan: ``POST /api/v1/orgs/current/plan``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``ChangePaymentPlanSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/change_payment_plan_api_v1_orgs_current_plan_post
        """
        return self._sender._send(Call(_operations.CHANGE_PAYMENT_PLAN, body=body))

    def claim_pending_invite(self, organization_id: UUID | str) -> Identity:
        """Claim pending invite: ``POST /api/v1/orgs/pending/{organization_id}/claim``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            organization_id: UUID.

        Returns:
            ``Identity``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/claim_pending_organization_invite_api_v1_orgs_pending__organization_id__claim_post
        """
        result: Identity = self._sender._send(
            Call(_operations.CLAIM_PENDING_INVITE, path={"organization_id": organization_id})
        )
        return result

    def create(self, body: OrganizationCreate | Mapping[str, Any]) -> OrganizationSlim:
        """Create: ``POST /api/v1/orgs``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``OrganizationCreate``, or a mapping in wire names.

        Returns:
            ``OrganizationSlim``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_organization_api_v1_orgs_post
        """
        result: OrganizationSlim = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_personal_access_token(self, body: APIKeyCreateRequest | Mapping[str, Any]) -> APIKeyCreateResponse:
        """Create personal access token: ``POST /api/v1/orgs/current/personal-access-tokens``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_org_personal_access_token_api_v1_orgs_current_personal_access_tokens_post
        """
        result: APIKeyCreateResponse = self._sender._send(Call(_operations.CREATE_PERSONAL_ACCESS_TOKEN, body=body))
        return result

    def create_role(self, body: CreateRoleRequest | Mapping[str, Any]) -> Role:
        """Create role: ``POST /api/v1/orgs/current/roles``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CreateRoleRequest``, or a mapping in wire names.

        Returns:
            ``Role``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_organization_roles_api_v1_orgs_current_roles_post
        """
        result: Role = self._sender._send(Call(_operations.CREATE_ROLE, body=body))
        return result

    def create_service_key(self, body: APIKeyCreateRequest | Mapping[str, Any]) -> APIKeyCreateResponse:
        """Create service key: ``POST /api/v1/orgs/current/service-keys``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_org_service_key_api_v1_orgs_current_service_keys_post
        """
        result: APIKeyCreateResponse = self._sender._send(Call(_operations.CREATE_SERVICE_KEY, body=body))
        return result

    def create_sso_settings(self, body: SSOSettingsCreate | Mapping[str, Any]) -> SSOProvider:
        """Create sso settings: ``POST /api/v1/orgs/current/sso-settings``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``SSOSettingsCreate``, or a mapping in wire names.

        Returns:
            ``SSOProvider``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_sso_settings_api_v1_orgs_current_sso_settings_post
        """
        result: SSOProvider = self._sender._send(Call(_operations.CREATE_SSO_SETTINGS, body=body))
        return result

    def create_stripe_account_link(self, body: StripeAccountLinksCreate | Mapping[str, Any]) -> Any:
        """Create stripe account link: ``POST /api/v1/orgs/current/stripe_account_links``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripeAccountLinksCreate``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_stripe_account_links_endpoint_api_v1_orgs_current_stripe_account_links_post
        """
        return self._sender._send(Call(_operations.CREATE_STRIPE_ACCOUNT_LINK, body=body))

    def create_stripe_checkout_session(self, body: StripeCheckoutSessionsCreate | Mapping[str, Any]) -> Any:
        """Create stripe checkout session: ``POST /api/v1/orgs/current/stripe_checkout_session``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripeCheckoutSessionsCreate``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_stripe_checkout_sessions_endpoint_api_v1_orgs_current_stripe_checkout_session_post
        """
        return self._sender._send(Call(_operations.CREATE_STRIPE_CHECKOUT_SESSION, body=body))

    def create_stripe_setup_intent(self) -> StripeSetupIntentResponse:
        """Create stripe setup intent: ``POST /api/v1/orgs/current/setup``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``StripeSetupIntentResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_customers_and_get_stripe_setup_intent_api_v1_orgs_current_setup_post
        """
        result: StripeSetupIntentResponse = self._sender._send(Call(_operations.CREATE_STRIPE_SETUP_INTENT))
        return result

    def delete_member(self, identity_id: UUID | str) -> Any:
        """Delete member: ``DELETE /api/v1/orgs/current/members/{identity_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/remove_member_from_current_org_api_v1_orgs_current_members__identity_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_MEMBER, path={"identity_id": identity_id}))

    def delete_pending_invite(self, organization_id: UUID | str) -> Any:
        """Delete pending invite: ``DELETE /api/v1/orgs/pending/{organization_id}``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            organization_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_pending_organization_invite_api_v1_orgs_pending__organization_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_PENDING_INVITE, path={"organization_id": organization_id}))

    def delete_pending_member(self, identity_id: UUID | str) -> Any:
        """Delete pending member: ``DELETE /api/v1/orgs/current/members/{identity_id}/pending``.

        Scope: organization (``X-Organization-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_current_org_pending_member_api_v1_orgs_current_members__identity_id__pending_delete
        """
        return self._sender._send(Call(_operations.DELETE_PENDING_MEMBER, path={"identity_id": identity_id}))

    def delete_personal_access_token(self, pat_id: UUID | str) -> APIKeyGetResponse:
        """Delete personal access token: ``DELETE /api/v1/orgs/current/personal-access-tokens/{pat_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            pat_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_org_personal_access_token_api_v1_orgs_current_personal_access_tokens__pat_id__delete
        """
        result: APIKeyGetResponse = self._sender._send(
            Call(_operations.DELETE_PERSONAL_ACCESS_TOKEN, path={"pat_id": pat_id})
        )
        return result

    def delete_role(self, role_id: UUID | str) -> Role:
        """Delete role: ``DELETE /api/v1/orgs/current/roles/{role_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: UUID.

        Returns:
            ``Role``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_organization_roles_api_v1_orgs_current_roles__role_id__delete
        """
        result: Role = self._sender._send(Call(_operations.DELETE_ROLE, path={"role_id": role_id}))
        return result

    def delete_service_key(self, api_key_id: UUID | str) -> APIKeyGetResponse:
        """Delete service key: ``DELETE /api/v1/orgs/current/service-keys/{api_key_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            api_key_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_org_service_key_api_v1_orgs_current_service_keys__api_key_id__delete
        """
        result: APIKeyGetResponse = self._sender._send(
            Call(_operations.DELETE_SERVICE_KEY, path={"api_key_id": api_key_id})
        )
        return result

    def delete_sso_settings(self, id: UUID | str) -> SSOProvider:
        """Delete sso settings: ``DELETE /api/v1/orgs/current/sso-settings/{id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            id: UUID.

        Returns:
            ``SSOProvider``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_sso_settings_api_v1_orgs_current_sso_settings__id__delete
        """
        result: SSOProvider = self._sender._send(Call(_operations.DELETE_SSO_SETTINGS, path={"id": id}))
        return result

    def export_granular_usage_csv(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        workspace_ids: Sequence[UUID | str],
        group_by: GranularUsageGroupBy | str | None = None,
    ) -> str:
        """Export granular usage csv: ``GET /api/v1/orgs/current/billing/granular-usage/export``.

        Scope: organization (``X-Organization-Id``).

        Args:
            end_time: RFC 3339 time.
            start_time: RFC 3339 time.
            workspace_ids: Array of UUID.
            group_by: ``GranularUsageGroupBy``; the server's default is ``"workspace"``.

        Returns:
            The body (text/csv) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/export_granular_usage_csv_api_v1_orgs_current_billing_granular_usage_export_get
        """
        result: str = self._sender._send(
            Call(
                _operations.EXPORT_GRANULAR_USAGE_CSV,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "workspace_ids": workspace_ids,
                    "group_by": group_by,
                },
            )
        )
        return result

    def get(self) -> Organization:
        """Get: ``GET /api/v1/orgs/current``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``Organization``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_organization_info_api_v1_orgs_current_get
        """
        result: Organization = self._sender._send(Call(_operations.GET))
        return result

    def get_billing_info(self) -> OrganizationBillingInfo:
        """Get billing info: ``GET /api/v1/orgs/current/billing``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``OrganizationBillingInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_organization_billing_info_api_v1_orgs_current_billing_get
        """
        result: OrganizationBillingInfo = self._sender._send(Call(_operations.GET_BILLING_INFO))
        return result

    def get_company_info(self) -> StripeBusinessInfoOutput:
        """Get company info: ``GET /api/v1/orgs/current/business-info``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``StripeBusinessInfoOutput``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_company_info_api_v1_orgs_current_business_info_get
        """
        result: StripeBusinessInfoOutput = self._sender._send(Call(_operations.GET_COMPANY_INFO))
        return result

    def get_dashboard(
        self, *, color_scheme: OrganizationDashboardColorScheme | str | None, type: OrganizationDashboardType | str
    ) -> OrganizationDashboardSchema:
        """Get dashboard: ``GET /api/v1/orgs/current/dashboard``.

        Scope: organization (``X-Organization-Id``).

        Args:
            color_scheme: ``OrganizationDashboardColorScheme`` or null.
            type: ``OrganizationDashboardType``.

        Returns:
            ``OrganizationDashboardSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_dashboard_api_v1_orgs_current_dashboard_get
        """
        result: OrganizationDashboardSchema = self._sender._send(
            Call(_operations.GET_DASHBOARD, query={"color_scheme": color_scheme, "type": type})
        )
        return result

    def get_granular_usage(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        workspace_ids: Sequence[UUID | str],
        group_by: GranularUsageGroupBy | str | None = None,
    ) -> GranularUsageResponse:
        """Get granular usage: ``GET /api/v1/orgs/current/billing/granular-usage``.

        Scope: organization (``X-Organization-Id``).

        Args:
            end_time: RFC 3339 time.
            start_time: RFC 3339 time.
            workspace_ids: Array of UUID.
            group_by: ``GranularUsageGroupBy``; the server's default is ``"workspace"``.

        Returns:
            ``GranularUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_granular_usage_api_v1_orgs_current_billing_granular_usage_get
        """
        result: GranularUsageResponse = self._sender._send(
            Call(
                _operations.GET_GRANULAR_USAGE,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "workspace_ids": workspace_ids,
                    "group_by": group_by,
                },
            )
        )
        return result

    def get_info(self) -> OrganizationInfo:
        """Get info: ``GET /api/v1/orgs/current/info``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``OrganizationInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_organization_info_api_v1_orgs_current_info_get
        """
        result: OrganizationInfo = self._sender._send(Call(_operations.GET_INFO))
        return result

    def get_platform_info(self) -> PlatformOrganizationInfo:
        """Get platform info: ``GET /v1/platform/orgs/current/info``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``PlatformOrganizationInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/Organizations/paths/~1v1~1platform~1orgs~1current~1info/get
        """
        result: PlatformOrganizationInfo = self._sender._send(Call(_operations.GET_PLATFORM_INFO))
        return result

    def get_usage(
        self, *, ending_before: datetime | str, starting_on: datetime | str, on_current_plan: bool | None = None
    ) -> builtins.list[OrgUsage]:
        """Get usage: ``GET /api/v1/orgs/current/billing/usage``.

        Scope: organization (``X-Organization-Id``).

        Args:
            ending_before: RFC 3339 time.
            starting_on: RFC 3339 time.
            on_current_plan: Boolean; the server's default is ``true``.

        Returns:
            ``list[OrgUsage]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_org_usage_api_v1_orgs_current_billing_usage_get
        """
        result: list[OrgUsage] = self._sender._send(
            Call(
                _operations.GET_USAGE,
                query={"ending_before": ending_before, "starting_on": starting_on, "on_current_plan": on_current_plan},
            )
        )
        return result

    def list(
        self, *, include_tier: bool | None = None, skip_create: bool | None = None
    ) -> builtins.list[OrganizationSlim]:
        """List: ``GET /api/v1/orgs``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            include_tier: Boolean; the server's default is ``false``.
            skip_create: Boolean; the server's default is ``false``.

        Returns:
            ``list[OrganizationSlim]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_organizations_api_v1_orgs_get
        """
        result: list[OrganizationSlim] = self._sender._send(
            Call(_operations.LIST, query={"include_tier": include_tier, "skip_create": skip_create})
        )
        return result

    def list_active_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        is_disabled: bool | None = None,
        limit: int | None = None,
        ls_user_ids: Sequence[UUID | str] | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
        user_ids: Sequence[UUID | str] | None = None,
    ) -> builtins.list[OrgMemberIdentity]:
        """List active members: ``GET /api/v1/orgs/current/members/active``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            is_disabled: Boolean or null.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            ls_user_ids: Array of UUID; the server's default is ``[]``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            user_ids: Array of UUID; deprecated.

        Returns:
            ``list[OrgMemberIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_active_org_members_api_v1_orgs_current_members_active_get
        """
        result: list[OrgMemberIdentity] = self._sender._send(
            Call(
                _operations.LIST_ACTIVE_MEMBERS,
                query={
                    "emails": emails,
                    "is_disabled": is_disabled,
                    "limit": limit,
                    "ls_user_ids": ls_user_ids,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "user_ids": user_ids,
                },
            )
        )
        return result

    def list_current_user_login_methods(self) -> builtins.list[ProviderUserSlim]:
        """List current user login methods: ``GET /api/v1/orgs/current/user/login-methods``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ProviderUserSlim]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_user_login_methods_api_v1_orgs_current_user_login_methods_get
        """
        result: list[ProviderUserSlim] = self._sender._send(Call(_operations.LIST_CURRENT_USER_LOGIN_METHODS))
        return result

    def list_members(self) -> OrganizationMembers:
        """List members: ``GET /api/v1/orgs/current/members``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``OrganizationMembers``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_org_members_api_v1_orgs_current_members_get
        """
        result: OrganizationMembers = self._sender._send(Call(_operations.LIST_MEMBERS))
        return result

    def list_members_with_workspaces(
        self,
        *,
        active_is: bool | None = None,
        email_like: Sequence[str] | None = None,
        limit: int | None = None,
        name_like: Sequence[str] | None = None,
        offset: int | None = None,
        organization_role_like: Sequence[str] | None = None,
        pending_is: bool | None = None,
        workspace_name_like: Sequence[str] | None = None,
        workspace_role_like: Sequence[str] | None = None,
    ) -> builtins.list[OrgMemberEnriched]:
        """List members with workspaces: ``GET /v1/platform/orgs/current/members``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            active_is: Boolean.
            email_like: Array of string.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            name_like: Array of string.
            offset: Integer.
            organization_role_like: Array of string.
            pending_is: Boolean.
            workspace_name_like: Array of string.
            workspace_role_like: Array of string.

        Returns:
            ``list[OrgMemberEnriched]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/paths/~1v1~1platform~1orgs~1current~1members/get
        """
        result: list[OrgMemberEnriched] = self._sender._send(
            Call(
                _operations.LIST_MEMBERS_WITH_WORKSPACES,
                query={
                    "active_is": active_is,
                    "email_like": email_like,
                    "limit": limit,
                    "name_like": name_like,
                    "offset": offset,
                    "organization_role_like": organization_role_like,
                    "pending_is": pending_is,
                    "workspace_name_like": workspace_name_like,
                    "workspace_role_like": workspace_role_like,
                },
            )
        )
        return result

    def list_pending_invites(self) -> builtins.list[OrganizationSlim]:
        """List pending invites: ``GET /api/v1/orgs/pending``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``list[OrganizationSlim]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_pending_organization_invites_api_v1_orgs_pending_get
        """
        result: list[OrganizationSlim] = self._sender._send(Call(_operations.LIST_PENDING_INVITES))
        return result

    def list_pending_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[OrgPendingIdentity]:
        """List pending members: ``GET /api/v1/orgs/current/members/pending``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[OrgPendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_pending_org_members_api_v1_orgs_current_members_pending_get
        """
        result: list[OrgPendingIdentity] = self._sender._send(
            Call(
                _operations.LIST_PENDING_MEMBERS,
                query={
                    "emails": emails,
                    "limit": limit,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    def list_permissions(self) -> builtins.list[PermissionResponse]:
        """List permissions: ``GET /api/v1/orgs/permissions``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``list[PermissionResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_permissions_api_v1_orgs_permissions_get
        """
        result: list[PermissionResponse] = self._sender._send(Call(_operations.LIST_PERMISSIONS))
        return result

    def list_personal_access_tokens(self) -> builtins.list[APIKeyGetResponse]:
        """List personal access tokens: ``GET /api/v1/orgs/current/personal-access-tokens``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_org_personal_access_tokens_api_v1_orgs_current_personal_access_tokens_get
        """
        result: list[APIKeyGetResponse] = self._sender._send(Call(_operations.LIST_PERSONAL_ACCESS_TOKENS))
        return result

    def list_roles(self) -> builtins.list[Role]:
        """List roles: ``GET /api/v1/orgs/current/roles``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[Role]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_organization_roles_api_v1_orgs_current_roles_get
        """
        result: list[Role] = self._sender._send(Call(_operations.LIST_ROLES))
        return result

    def list_service_keys(self) -> builtins.list[APIKeyGetResponse]:
        """List service keys: ``GET /api/v1/orgs/current/service-keys``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_org_service_keys_api_v1_orgs_current_service_keys_get
        """
        result: list[APIKeyGetResponse] = self._sender._send(Call(_operations.LIST_SERVICE_KEYS))
        return result

    def list_sso_settings(self) -> builtins.list[SSOProvider]:
        """List sso settings: ``GET /api/v1/orgs/current/sso-settings``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[SSOProvider]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_sso_settings_api_v1_orgs_current_sso_settings_get
        """
        result: list[SSOProvider] = self._sender._send(Call(_operations.LIST_SSO_SETTINGS))
        return result

    def list_ttl_settings(self) -> builtins.list[TTLSettings]:
        """List ttl settings: ``GET /api/v1/orgs/ttl-settings``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[TTLSettings]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_ttl_settings_api_v1_orgs_ttl_settings_get
        """
        result: list[TTLSettings] = self._sender._send(Call(_operations.LIST_TTL_SETTINGS))
        return result

    def set_company_info(self, body: StripeBusinessInfoInput | Mapping[str, Any]) -> Any:
        """Set company info: ``POST /api/v1/orgs/current/business-info``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripeBusinessInfoInput``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/set_company_info_api_v1_orgs_current_business_info_post
        """
        return self._sender._send(Call(_operations.SET_COMPANY_INFO, body=body))

    def set_default_sso_provision(self) -> dict[str, Any]:
        """Set default sso provision: ``POST /api/v1/orgs/current/set-default-sso-provision``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/set_default_sso_provision_api_v1_orgs_current_set_default_sso_provision_post
        """
        result: dict[str, Any] = self._sender._send(Call(_operations.SET_DEFAULT_SSO_PROVISION))
        return result

    def set_payment_method(self, body: StripePaymentInformation | Mapping[str, Any]) -> Any:
        """Set payment method: ``POST /api/v1/orgs/current/payment-method``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripePaymentInformation``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/on_payment_method_created_api_v1_orgs_current_payment_method_post
        """
        return self._sender._send(Call(_operations.SET_PAYMENT_METHOD, body=body))

    def update_allowed_login_methods(self, body: AllowedLoginMethodsUpdate | Mapping[str, Any]) -> dict[str, Any]:
        """Update allowed login methods: ``PATCH /api/v1/orgs/current/login-methods``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``AllowedLoginMethodsUpdate``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_allowed_login_methods_api_v1_orgs_current_login_methods_patch
        """
        result: dict[str, Any] = self._sender._send(Call(_operations.UPDATE_ALLOWED_LOGIN_METHODS, body=body))
        return result

    def update_current_user(self, body: BasicAuthUserPatch | Mapping[str, Any]) -> Any:
        """Update current user: ``PATCH /api/v1/orgs/members/basic``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``BasicAuthUserPatch``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_current_user_api_v1_orgs_members_basic_patch
        """
        return self._sender._send(Call(_operations.UPDATE_CURRENT_USER, body=body))

    def update_info(self, body: OrganizationUpdate | Mapping[str, Any]) -> OrganizationInfo:
        """Update info: ``PATCH /api/v1/orgs/current/info``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``OrganizationUpdate``, or a mapping in wire names.

        Returns:
            ``OrganizationInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_current_organization_info_api_v1_orgs_current_info_patch
        """
        result: OrganizationInfo = self._sender._send(Call(_operations.UPDATE_INFO, body=body))
        return result

    def update_member(self, identity_id: UUID | str, body: OrgIdentityPatch | Mapping[str, Any]) -> Any:
        """Update member: ``PATCH /api/v1/orgs/current/members/{identity_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            identity_id: UUID.
            body: A ``OrgIdentityPatch``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_current_org_member_api_v1_orgs_current_members__identity_id__patch
        """
        return self._sender._send(Call(_operations.UPDATE_MEMBER, path={"identity_id": identity_id}, body=body))

    def update_role(self, role_id: UUID | str, body: UpdateRoleRequest | Mapping[str, Any]) -> Role:
        """Update role: ``PATCH /api/v1/orgs/current/roles/{role_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: UUID.
            body: A ``UpdateRoleRequest``, or a mapping in wire names.

        Returns:
            ``Role``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_organization_roles_api_v1_orgs_current_roles__role_id__patch
        """
        result: Role = self._sender._send(Call(_operations.UPDATE_ROLE, path={"role_id": role_id}, body=body))
        return result

    def update_sso_settings(self, id: UUID | str, body: SSOSettingsUpdate | Mapping[str, Any]) -> SSOProvider:
        """Update sso settings: ``PATCH /api/v1/orgs/current/sso-settings/{id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            id: UUID.
            body: A ``SSOSettingsUpdate``, or a mapping in wire names.

        Returns:
            ``SSOProvider``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_sso_settings_api_v1_orgs_current_sso_settings__id__patch
        """
        result: SSOProvider = self._sender._send(Call(_operations.UPDATE_SSO_SETTINGS, path={"id": id}, body=body))
        return result

    def upsert_ttl_settings(self, body: UpsertTTLSettingsRequest | Mapping[str, Any]) -> TTLSettings:
        """Upsert ttl settings: ``PUT /api/v1/orgs/ttl-settings``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``UpsertTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettings``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/upsert_ttl_settings_api_v1_orgs_ttl_settings_put
        """
        result: TTLSettings = self._sender._send(Call(_operations.UPSERT_TTL_SETTINGS, body=body))
        return result


class AsyncOrgs(AsyncResource):
    """``orgs`` for asyncio: 52 operations."""

    __slots__ = ()

    async def add_basic_auth_members(
        self, body: Sequence[BasicAuthMemberCreate | Mapping[str, Any]]
    ) -> builtins.list[UserWithPassword]:
        """Add basic auth members: ``POST /api/v1/orgs/current/members/basic/batch``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: ``list[BasicAuthMemberCreate]``.

        Returns:
            ``list[UserWithPassword]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/add_basic_auth_members_to_current_org_api_v1_orgs_current_members_basic_batch_post
        """
        result: list[UserWithPassword] = await self._sender._send(Call(_operations.ADD_BASIC_AUTH_MEMBERS, body=body))
        return result

    async def add_member(self, body: PendingIdentityCreate | Mapping[str, Any]) -> PendingIdentity:
        """Add member: ``POST /api/v1/orgs/current/members``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``PendingIdentityCreate``, or a mapping in wire names.

        Returns:
            ``PendingIdentity``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/add_member_to_current_org_api_v1_orgs_current_members_post
        """
        result: PendingIdentity = await self._sender._send(Call(_operations.ADD_MEMBER, body=body))
        return result

    async def add_members(
        self, body: Sequence[PendingIdentityCreate | Mapping[str, Any]]
    ) -> builtins.list[PendingIdentity]:
        """Add members: ``POST /api/v1/orgs/current/members/batch``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: ``list[PendingIdentityCreate]``.

        Returns:
            ``list[PendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/add_members_to_current_org_batch_api_v1_orgs_current_members_batch_post
        """
        result: list[PendingIdentity] = await self._sender._send(Call(_operations.ADD_MEMBERS, body=body))
        return result

    async def change_payment_plan(self, body: ChangePaymentPlanSchema | Mapping[str, Any]) -> Any:
        """Change payment plan: ``POST /api/v1/orgs/current/plan``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``ChangePaymentPlanSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/change_payment_plan_api_v1_orgs_current_plan_post
        """
        return await self._sender._send(Call(_operations.CHANGE_PAYMENT_PLAN, body=body))

    async def claim_pending_invite(self, organization_id: UUID | str) -> Identity:
        """Claim pending invite: ``POST /api/v1/orgs/pending/{organization_id}/claim``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            organization_id: UUID.

        Returns:
            ``Identity``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/claim_pending_organization_invite_api_v1_orgs_pending__organization_id__claim_post
        """
        result: Identity = await self._sender._send(
            Call(_operations.CLAIM_PENDING_INVITE, path={"organization_id": organization_id})
        )
        return result

    async def create(self, body: OrganizationCreate | Mapping[str, Any]) -> OrganizationSlim:
        """Create: ``POST /api/v1/orgs``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            body: A ``OrganizationCreate``, or a mapping in wire names.

        Returns:
            ``OrganizationSlim``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_organization_api_v1_orgs_post
        """
        result: OrganizationSlim = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_personal_access_token(self, body: APIKeyCreateRequest | Mapping[str, Any]) -> APIKeyCreateResponse:
        """Create personal access token: ``POST /api/v1/orgs/current/personal-access-tokens``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_org_personal_access_token_api_v1_orgs_current_personal_access_tokens_post
        """
        result: APIKeyCreateResponse = await self._sender._send(
            Call(_operations.CREATE_PERSONAL_ACCESS_TOKEN, body=body)
        )
        return result

    async def create_role(self, body: CreateRoleRequest | Mapping[str, Any]) -> Role:
        """Create role: ``POST /api/v1/orgs/current/roles``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CreateRoleRequest``, or a mapping in wire names.

        Returns:
            ``Role``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_organization_roles_api_v1_orgs_current_roles_post
        """
        result: Role = await self._sender._send(Call(_operations.CREATE_ROLE, body=body))
        return result

    async def create_service_key(self, body: APIKeyCreateRequest | Mapping[str, Any]) -> APIKeyCreateResponse:
        """Create service key: ``POST /api/v1/orgs/current/service-keys``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``APIKeyCreateRequest``, or a mapping in wire names.

        Returns:
            ``APIKeyCreateResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_org_service_key_api_v1_orgs_current_service_keys_post
        """
        result: APIKeyCreateResponse = await self._sender._send(Call(_operations.CREATE_SERVICE_KEY, body=body))
        return result

    async def create_sso_settings(self, body: SSOSettingsCreate | Mapping[str, Any]) -> SSOProvider:
        """Create sso settings: ``POST /api/v1/orgs/current/sso-settings``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``SSOSettingsCreate``, or a mapping in wire names.

        Returns:
            ``SSOProvider``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_sso_settings_api_v1_orgs_current_sso_settings_post
        """
        result: SSOProvider = await self._sender._send(Call(_operations.CREATE_SSO_SETTINGS, body=body))
        return result

    async def create_stripe_account_link(self, body: StripeAccountLinksCreate | Mapping[str, Any]) -> Any:
        """Create stripe account link: ``POST /api/v1/orgs/current/stripe_account_links``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripeAccountLinksCreate``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_stripe_account_links_endpoint_api_v1_orgs_current_stripe_account_links_post
        """
        return await self._sender._send(Call(_operations.CREATE_STRIPE_ACCOUNT_LINK, body=body))

    async def create_stripe_checkout_session(self, body: StripeCheckoutSessionsCreate | Mapping[str, Any]) -> Any:
        """Create stripe checkout session: ``POST /api/v1/orgs/current/stripe_checkout_session``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripeCheckoutSessionsCreate``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_stripe_checkout_sessions_endpoint_api_v1_orgs_current_stripe_checkout_session_post
        """
        return await self._sender._send(Call(_operations.CREATE_STRIPE_CHECKOUT_SESSION, body=body))

    async def create_stripe_setup_intent(self) -> StripeSetupIntentResponse:
        """Create stripe setup intent: ``POST /api/v1/orgs/current/setup``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``StripeSetupIntentResponse``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/create_customers_and_get_stripe_setup_intent_api_v1_orgs_current_setup_post
        """
        result: StripeSetupIntentResponse = await self._sender._send(Call(_operations.CREATE_STRIPE_SETUP_INTENT))
        return result

    async def delete_member(self, identity_id: UUID | str) -> Any:
        """Delete member: ``DELETE /api/v1/orgs/current/members/{identity_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/remove_member_from_current_org_api_v1_orgs_current_members__identity_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_MEMBER, path={"identity_id": identity_id}))

    async def delete_pending_invite(self, organization_id: UUID | str) -> Any:
        """Delete pending invite: ``DELETE /api/v1/orgs/pending/{organization_id}``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            organization_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_pending_organization_invite_api_v1_orgs_pending__organization_id__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE_PENDING_INVITE, path={"organization_id": organization_id})
        )

    async def delete_pending_member(self, identity_id: UUID | str) -> Any:
        """Delete pending member: ``DELETE /api/v1/orgs/current/members/{identity_id}/pending``.

        Scope: organization (``X-Organization-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_current_org_pending_member_api_v1_orgs_current_members__identity_id__pending_delete
        """
        return await self._sender._send(Call(_operations.DELETE_PENDING_MEMBER, path={"identity_id": identity_id}))

    async def delete_personal_access_token(self, pat_id: UUID | str) -> APIKeyGetResponse:
        """Delete personal access token: ``DELETE /api/v1/orgs/current/personal-access-tokens/{pat_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            pat_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_org_personal_access_token_api_v1_orgs_current_personal_access_tokens__pat_id__delete
        """
        result: APIKeyGetResponse = await self._sender._send(
            Call(_operations.DELETE_PERSONAL_ACCESS_TOKEN, path={"pat_id": pat_id})
        )
        return result

    async def delete_role(self, role_id: UUID | str) -> Role:
        """Delete role: ``DELETE /api/v1/orgs/current/roles/{role_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: UUID.

        Returns:
            ``Role``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_organization_roles_api_v1_orgs_current_roles__role_id__delete
        """
        result: Role = await self._sender._send(Call(_operations.DELETE_ROLE, path={"role_id": role_id}))
        return result

    async def delete_service_key(self, api_key_id: UUID | str) -> APIKeyGetResponse:
        """Delete service key: ``DELETE /api/v1/orgs/current/service-keys/{api_key_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            api_key_id: UUID.

        Returns:
            ``APIKeyGetResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_org_service_key_api_v1_orgs_current_service_keys__api_key_id__delete
        """
        result: APIKeyGetResponse = await self._sender._send(
            Call(_operations.DELETE_SERVICE_KEY, path={"api_key_id": api_key_id})
        )
        return result

    async def delete_sso_settings(self, id: UUID | str) -> SSOProvider:
        """Delete sso settings: ``DELETE /api/v1/orgs/current/sso-settings/{id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            id: UUID.

        Returns:
            ``SSOProvider``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/delete_sso_settings_api_v1_orgs_current_sso_settings__id__delete
        """
        result: SSOProvider = await self._sender._send(Call(_operations.DELETE_SSO_SETTINGS, path={"id": id}))
        return result

    async def export_granular_usage_csv(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        workspace_ids: Sequence[UUID | str],
        group_by: GranularUsageGroupBy | str | None = None,
    ) -> str:
        """Export granular usage csv: ``GET /api/v1/orgs/current/billing/granular-usage/export``.

        Scope: organization (``X-Organization-Id``).

        Args:
            end_time: RFC 3339 time.
            start_time: RFC 3339 time.
            workspace_ids: Array of UUID.
            group_by: ``GranularUsageGroupBy``; the server's default is ``"workspace"``.

        Returns:
            The body (text/csv) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/export_granular_usage_csv_api_v1_orgs_current_billing_granular_usage_export_get
        """
        result: str = await self._sender._send(
            Call(
                _operations.EXPORT_GRANULAR_USAGE_CSV,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "workspace_ids": workspace_ids,
                    "group_by": group_by,
                },
            )
        )
        return result

    async def get(self) -> Organization:
        """Get: ``GET /api/v1/orgs/current``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``Organization``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_organization_info_api_v1_orgs_current_get
        """
        result: Organization = await self._sender._send(Call(_operations.GET))
        return result

    async def get_billing_info(self) -> OrganizationBillingInfo:
        """Get billing info: ``GET /api/v1/orgs/current/billing``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``OrganizationBillingInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_organization_billing_info_api_v1_orgs_current_billing_get
        """
        result: OrganizationBillingInfo = await self._sender._send(Call(_operations.GET_BILLING_INFO))
        return result

    async def get_company_info(self) -> StripeBusinessInfoOutput:
        """Get company info: ``GET /api/v1/orgs/current/business-info``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``StripeBusinessInfoOutput``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_company_info_api_v1_orgs_current_business_info_get
        """
        result: StripeBusinessInfoOutput = await self._sender._send(Call(_operations.GET_COMPANY_INFO))
        return result

    async def get_dashboard(
        self, *, color_scheme: OrganizationDashboardColorScheme | str | None, type: OrganizationDashboardType | str
    ) -> OrganizationDashboardSchema:
        """Get dashboard: ``GET /api/v1/orgs/current/dashboard``.

        Scope: organization (``X-Organization-Id``).

        Args:
            color_scheme: ``OrganizationDashboardColorScheme`` or null.
            type: ``OrganizationDashboardType``.

        Returns:
            ``OrganizationDashboardSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_dashboard_api_v1_orgs_current_dashboard_get
        """
        result: OrganizationDashboardSchema = await self._sender._send(
            Call(_operations.GET_DASHBOARD, query={"color_scheme": color_scheme, "type": type})
        )
        return result

    async def get_granular_usage(
        self,
        *,
        end_time: datetime | str,
        start_time: datetime | str,
        workspace_ids: Sequence[UUID | str],
        group_by: GranularUsageGroupBy | str | None = None,
    ) -> GranularUsageResponse:
        """Get granular usage: ``GET /api/v1/orgs/current/billing/granular-usage``.

        Scope: organization (``X-Organization-Id``).

        Args:
            end_time: RFC 3339 time.
            start_time: RFC 3339 time.
            workspace_ids: Array of UUID.
            group_by: ``GranularUsageGroupBy``; the server's default is ``"workspace"``.

        Returns:
            ``GranularUsageResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_granular_usage_api_v1_orgs_current_billing_granular_usage_get
        """
        result: GranularUsageResponse = await self._sender._send(
            Call(
                _operations.GET_GRANULAR_USAGE,
                query={
                    "end_time": end_time,
                    "start_time": start_time,
                    "workspace_ids": workspace_ids,
                    "group_by": group_by,
                },
            )
        )
        return result

    async def get_info(self) -> OrganizationInfo:
        """Get info: ``GET /api/v1/orgs/current/info``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``OrganizationInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_organization_info_api_v1_orgs_current_info_get
        """
        result: OrganizationInfo = await self._sender._send(Call(_operations.GET_INFO))
        return result

    async def get_platform_info(self) -> PlatformOrganizationInfo:
        """Get platform info: ``GET /v1/platform/orgs/current/info``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``PlatformOrganizationInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/Organizations/paths/~1v1~1platform~1orgs~1current~1info/get
        """
        result: PlatformOrganizationInfo = await self._sender._send(Call(_operations.GET_PLATFORM_INFO))
        return result

    async def get_usage(
        self, *, ending_before: datetime | str, starting_on: datetime | str, on_current_plan: bool | None = None
    ) -> builtins.list[OrgUsage]:
        """Get usage: ``GET /api/v1/orgs/current/billing/usage``.

        Scope: organization (``X-Organization-Id``).

        Args:
            ending_before: RFC 3339 time.
            starting_on: RFC 3339 time.
            on_current_plan: Boolean; the server's default is ``true``.

        Returns:
            ``list[OrgUsage]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_org_usage_api_v1_orgs_current_billing_usage_get
        """
        result: list[OrgUsage] = await self._sender._send(
            Call(
                _operations.GET_USAGE,
                query={"ending_before": ending_before, "starting_on": starting_on, "on_current_plan": on_current_plan},
            )
        )
        return result

    async def list(
        self, *, include_tier: bool | None = None, skip_create: bool | None = None
    ) -> builtins.list[OrganizationSlim]:
        """List: ``GET /api/v1/orgs``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            include_tier: Boolean; the server's default is ``false``.
            skip_create: Boolean; the server's default is ``false``.

        Returns:
            ``list[OrganizationSlim]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_organizations_api_v1_orgs_get
        """
        result: list[OrganizationSlim] = await self._sender._send(
            Call(_operations.LIST, query={"include_tier": include_tier, "skip_create": skip_create})
        )
        return result

    async def list_active_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        is_disabled: bool | None = None,
        limit: int | None = None,
        ls_user_ids: Sequence[UUID | str] | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
        user_ids: Sequence[UUID | str] | None = None,
    ) -> builtins.list[OrgMemberIdentity]:
        """List active members: ``GET /api/v1/orgs/current/members/active``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            is_disabled: Boolean or null.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            ls_user_ids: Array of UUID; the server's default is ``[]``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            user_ids: Array of UUID; deprecated.

        Returns:
            ``list[OrgMemberIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_active_org_members_api_v1_orgs_current_members_active_get
        """
        result: list[OrgMemberIdentity] = await self._sender._send(
            Call(
                _operations.LIST_ACTIVE_MEMBERS,
                query={
                    "emails": emails,
                    "is_disabled": is_disabled,
                    "limit": limit,
                    "ls_user_ids": ls_user_ids,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "user_ids": user_ids,
                },
            )
        )
        return result

    async def list_current_user_login_methods(self) -> builtins.list[ProviderUserSlim]:
        """List current user login methods: ``GET /api/v1/orgs/current/user/login-methods``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[ProviderUserSlim]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_user_login_methods_api_v1_orgs_current_user_login_methods_get
        """
        result: list[ProviderUserSlim] = await self._sender._send(Call(_operations.LIST_CURRENT_USER_LOGIN_METHODS))
        return result

    async def list_members(self) -> OrganizationMembers:
        """List members: ``GET /api/v1/orgs/current/members``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``OrganizationMembers``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_org_members_api_v1_orgs_current_members_get
        """
        result: OrganizationMembers = await self._sender._send(Call(_operations.LIST_MEMBERS))
        return result

    async def list_members_with_workspaces(
        self,
        *,
        active_is: bool | None = None,
        email_like: Sequence[str] | None = None,
        limit: int | None = None,
        name_like: Sequence[str] | None = None,
        offset: int | None = None,
        organization_role_like: Sequence[str] | None = None,
        pending_is: bool | None = None,
        workspace_name_like: Sequence[str] | None = None,
        workspace_role_like: Sequence[str] | None = None,
    ) -> builtins.list[OrgMemberEnriched]:
        """List members with workspaces: ``GET /v1/platform/orgs/current/members``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            active_is: Boolean.
            email_like: Array of string.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            name_like: Array of string.
            offset: Integer.
            organization_role_like: Array of string.
            pending_is: Boolean.
            workspace_name_like: Array of string.
            workspace_role_like: Array of string.

        Returns:
            ``list[OrgMemberEnriched]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/paths/~1v1~1platform~1orgs~1current~1members/get
        """
        result: list[OrgMemberEnriched] = await self._sender._send(
            Call(
                _operations.LIST_MEMBERS_WITH_WORKSPACES,
                query={
                    "active_is": active_is,
                    "email_like": email_like,
                    "limit": limit,
                    "name_like": name_like,
                    "offset": offset,
                    "organization_role_like": organization_role_like,
                    "pending_is": pending_is,
                    "workspace_name_like": workspace_name_like,
                    "workspace_role_like": workspace_role_like,
                },
            )
        )
        return result

    async def list_pending_invites(self) -> builtins.list[OrganizationSlim]:
        """List pending invites: ``GET /api/v1/orgs/pending``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``list[OrganizationSlim]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_pending_organization_invites_api_v1_orgs_pending_get
        """
        result: list[OrganizationSlim] = await self._sender._send(Call(_operations.LIST_PENDING_INVITES))
        return result

    async def list_pending_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[OrgPendingIdentity]:
        """List pending members: ``GET /api/v1/orgs/current/members/pending``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[OrgPendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_pending_org_members_api_v1_orgs_current_members_pending_get
        """
        result: list[OrgPendingIdentity] = await self._sender._send(
            Call(
                _operations.LIST_PENDING_MEMBERS,
                query={
                    "emails": emails,
                    "limit": limit,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    async def list_permissions(self) -> builtins.list[PermissionResponse]:
        """List permissions: ``GET /api/v1/orgs/permissions``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``list[PermissionResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_permissions_api_v1_orgs_permissions_get
        """
        result: list[PermissionResponse] = await self._sender._send(Call(_operations.LIST_PERMISSIONS))
        return result

    async def list_personal_access_tokens(self) -> builtins.list[APIKeyGetResponse]:
        """List personal access tokens: ``GET /api/v1/orgs/current/personal-access-tokens``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_org_personal_access_tokens_api_v1_orgs_current_personal_access_tokens_get
        """
        result: list[APIKeyGetResponse] = await self._sender._send(Call(_operations.LIST_PERSONAL_ACCESS_TOKENS))
        return result

    async def list_roles(self) -> builtins.list[Role]:
        """List roles: ``GET /api/v1/orgs/current/roles``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[Role]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_organization_roles_api_v1_orgs_current_roles_get
        """
        result: list[Role] = await self._sender._send(Call(_operations.LIST_ROLES))
        return result

    async def list_service_keys(self) -> builtins.list[APIKeyGetResponse]:
        """List service keys: ``GET /api/v1/orgs/current/service-keys``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[APIKeyGetResponse]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_org_service_keys_api_v1_orgs_current_service_keys_get
        """
        result: list[APIKeyGetResponse] = await self._sender._send(Call(_operations.LIST_SERVICE_KEYS))
        return result

    async def list_sso_settings(self) -> builtins.list[SSOProvider]:
        """List sso settings: ``GET /api/v1/orgs/current/sso-settings``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[SSOProvider]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/get_current_sso_settings_api_v1_orgs_current_sso_settings_get
        """
        result: list[SSOProvider] = await self._sender._send(Call(_operations.LIST_SSO_SETTINGS))
        return result

    async def list_ttl_settings(self) -> builtins.list[TTLSettings]:
        """List ttl settings: ``GET /api/v1/orgs/ttl-settings``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``list[TTLSettings]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/list_ttl_settings_api_v1_orgs_ttl_settings_get
        """
        result: list[TTLSettings] = await self._sender._send(Call(_operations.LIST_TTL_SETTINGS))
        return result

    async def set_company_info(self, body: StripeBusinessInfoInput | Mapping[str, Any]) -> Any:
        """Set company info: ``POST /api/v1/orgs/current/business-info``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripeBusinessInfoInput``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/set_company_info_api_v1_orgs_current_business_info_post
        """
        return await self._sender._send(Call(_operations.SET_COMPANY_INFO, body=body))

    async def set_default_sso_provision(self) -> dict[str, Any]:
        """Set default sso provision: ``POST /api/v1/orgs/current/set-default-sso-provision``.

        Scope: organization (``X-Organization-Id``).

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/set_default_sso_provision_api_v1_orgs_current_set_default_sso_provision_post
        """
        result: dict[str, Any] = await self._sender._send(Call(_operations.SET_DEFAULT_SSO_PROVISION))
        return result

    async def set_payment_method(self, body: StripePaymentInformation | Mapping[str, Any]) -> Any:
        """Set payment method: ``POST /api/v1/orgs/current/payment-method``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``StripePaymentInformation``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/on_payment_method_created_api_v1_orgs_current_payment_method_post
        """
        return await self._sender._send(Call(_operations.SET_PAYMENT_METHOD, body=body))

    async def update_allowed_login_methods(self, body: AllowedLoginMethodsUpdate | Mapping[str, Any]) -> dict[str, Any]:
        """Update allowed login methods: ``PATCH /api/v1/orgs/current/login-methods``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``AllowedLoginMethodsUpdate``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_allowed_login_methods_api_v1_orgs_current_login_methods_patch
        """
        result: dict[str, Any] = await self._sender._send(Call(_operations.UPDATE_ALLOWED_LOGIN_METHODS, body=body))
        return result

    async def update_current_user(self, body: BasicAuthUserPatch | Mapping[str, Any]) -> Any:
        """Update current user: ``PATCH /api/v1/orgs/members/basic``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``BasicAuthUserPatch``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_current_user_api_v1_orgs_members_basic_patch
        """
        return await self._sender._send(Call(_operations.UPDATE_CURRENT_USER, body=body))

    async def update_info(self, body: OrganizationUpdate | Mapping[str, Any]) -> OrganizationInfo:
        """Update info: ``PATCH /api/v1/orgs/current/info``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``OrganizationUpdate``, or a mapping in wire names.

        Returns:
            ``OrganizationInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_current_organization_info_api_v1_orgs_current_info_patch
        """
        result: OrganizationInfo = await self._sender._send(Call(_operations.UPDATE_INFO, body=body))
        return result

    async def update_member(self, identity_id: UUID | str, body: OrgIdentityPatch | Mapping[str, Any]) -> Any:
        """Update member: ``PATCH /api/v1/orgs/current/members/{identity_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            identity_id: UUID.
            body: A ``OrgIdentityPatch``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_current_org_member_api_v1_orgs_current_members__identity_id__patch
        """
        return await self._sender._send(Call(_operations.UPDATE_MEMBER, path={"identity_id": identity_id}, body=body))

    async def update_role(self, role_id: UUID | str, body: UpdateRoleRequest | Mapping[str, Any]) -> Role:
        """Update role: ``PATCH /api/v1/orgs/current/roles/{role_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            role_id: UUID.
            body: A ``UpdateRoleRequest``, or a mapping in wire names.

        Returns:
            ``Role``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_organization_roles_api_v1_orgs_current_roles__role_id__patch
        """
        result: Role = await self._sender._send(Call(_operations.UPDATE_ROLE, path={"role_id": role_id}, body=body))
        return result

    async def update_sso_settings(self, id: UUID | str, body: SSOSettingsUpdate | Mapping[str, Any]) -> SSOProvider:
        """Update sso settings: ``PATCH /api/v1/orgs/current/sso-settings/{id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            id: UUID.
            body: A ``SSOSettingsUpdate``, or a mapping in wire names.

        Returns:
            ``SSOProvider``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/update_sso_settings_api_v1_orgs_current_sso_settings__id__patch
        """
        result: SSOProvider = await self._sender._send(
            Call(_operations.UPDATE_SSO_SETTINGS, path={"id": id}, body=body)
        )
        return result

    async def upsert_ttl_settings(self, body: UpsertTTLSettingsRequest | Mapping[str, Any]) -> TTLSettings:
        """Upsert ttl settings: ``PUT /api/v1/orgs/ttl-settings``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``UpsertTTLSettingsRequest``, or a mapping in wire names.

        Returns:
            ``TTLSettings``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/orgs/operation/upsert_ttl_settings_api_v1_orgs_ttl_settings_put
        """
        result: TTLSettings = await self._sender._send(Call(_operations.UPSERT_TTL_SETTINGS, body=body))
        return result
