"""OrganizationSlim (``OrganizationPGSchemaSlim`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .payment_plan_tier import PaymentPlanTier


@model
class OrganizationSlim(Model):
    """Used by ``GET /api/v1/orgs``, ``POST /api/v1/orgs``, ``GET /api/v1/orgs/pending``."""

    disabled: bool
    display_name: str
    id: UUID
    is_personal: bool
    created_at: datetime | None = None
    created_by_ls_user_id: UUID | None = None
    created_by_user_id: UUID | None = None
    default_sso_provision: bool | None = None
    invites_enabled: bool | None = None
    ip_allowlist: list[str] | None = None
    jit_provisioning_enabled: bool | None = None
    llm_auth_proxy_allowed_urls: list[str] | None = None
    llm_auth_proxy_enabled: bool | None = None
    llm_auth_proxy_jwt_audience: str | None = None
    max_api_key_expiry_days: int | None = None
    max_pat_expiry_days: int | None = None
    max_service_key_expiry_days: int | None = None
    modified_at: datetime | None = None
    pat_creation_disabled: bool | None = None
    public_sharing_disabled: bool | None = None
    restrict_browser_secrets: bool | None = None
    scim_group_name_separator: str | None = None
    security_contact: str | None = None
    sso_login_slug: str | None = None
    sso_only: bool | None = None
    tier: PaymentPlanTier | str | None = None
    workspace_admin_can_invite_to_org: bool | None = None

    contract_name: ClassVar[str] = "OrganizationPGSchemaSlim"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 27:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.disabled = data["disabled"]
                self.display_name = data["display_name"]
                self.id = to_uuid(data["id"])
                self.is_personal = data["is_personal"]
                self.created_at = to_datetime(data["created_at"])
                self.created_by_ls_user_id = to_uuid(data["created_by_ls_user_id"])
                self.created_by_user_id = to_uuid(data["created_by_user_id"])
                self.default_sso_provision = data["default_sso_provision"]
                self.invites_enabled = data["invites_enabled"]
                self.ip_allowlist = data["ip_allowlist"]
                self.jit_provisioning_enabled = data["jit_provisioning_enabled"]
                self.llm_auth_proxy_allowed_urls = data["llm_auth_proxy_allowed_urls"]
                self.llm_auth_proxy_enabled = data["llm_auth_proxy_enabled"]
                self.llm_auth_proxy_jwt_audience = data["llm_auth_proxy_jwt_audience"]
                self.max_api_key_expiry_days = data["max_api_key_expiry_days"]
                self.max_pat_expiry_days = data["max_pat_expiry_days"]
                self.max_service_key_expiry_days = data["max_service_key_expiry_days"]
                self.modified_at = to_datetime(data["modified_at"])
                self.pat_creation_disabled = data["pat_creation_disabled"]
                self.public_sharing_disabled = data["public_sharing_disabled"]
                self.restrict_browser_secrets = data["restrict_browser_secrets"]
                self.scim_group_name_separator = data["scim_group_name_separator"]
                self.security_contact = data["security_contact"]
                self.sso_login_slug = data["sso_login_slug"]
                self.sso_only = data["sso_only"]
                self.tier = to_enumeration(data["tier"], models.PaymentPlanTier)
                self.workspace_admin_can_invite_to_org = data["workspace_admin_can_invite_to_org"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 27:
                    self._keep(data)
                return self
        if "disabled" in data:
            self.disabled = data["disabled"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "is_personal" in data:
            self.is_personal = data["is_personal"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "created_by_ls_user_id" in data:
            self.created_by_ls_user_id = to_uuid(data["created_by_ls_user_id"])
        if "created_by_user_id" in data:
            self.created_by_user_id = to_uuid(data["created_by_user_id"])
        if "default_sso_provision" in data:
            self.default_sso_provision = data["default_sso_provision"]
        if "invites_enabled" in data:
            self.invites_enabled = data["invites_enabled"]
        if "ip_allowlist" in data:
            self.ip_allowlist = data["ip_allowlist"]
        if "jit_provisioning_enabled" in data:
            self.jit_provisioning_enabled = data["jit_provisioning_enabled"]
        if "llm_auth_proxy_allowed_urls" in data:
            self.llm_auth_proxy_allowed_urls = data["llm_auth_proxy_allowed_urls"]
        if "llm_auth_proxy_enabled" in data:
            self.llm_auth_proxy_enabled = data["llm_auth_proxy_enabled"]
        if "llm_auth_proxy_jwt_audience" in data:
            self.llm_auth_proxy_jwt_audience = data["llm_auth_proxy_jwt_audience"]
        if "max_api_key_expiry_days" in data:
            self.max_api_key_expiry_days = data["max_api_key_expiry_days"]
        if "max_pat_expiry_days" in data:
            self.max_pat_expiry_days = data["max_pat_expiry_days"]
        if "max_service_key_expiry_days" in data:
            self.max_service_key_expiry_days = data["max_service_key_expiry_days"]
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "pat_creation_disabled" in data:
            self.pat_creation_disabled = data["pat_creation_disabled"]
        if "public_sharing_disabled" in data:
            self.public_sharing_disabled = data["public_sharing_disabled"]
        if "restrict_browser_secrets" in data:
            self.restrict_browser_secrets = data["restrict_browser_secrets"]
        if "scim_group_name_separator" in data:
            self.scim_group_name_separator = data["scim_group_name_separator"]
        if "security_contact" in data:
            self.security_contact = data["security_contact"]
        if "sso_login_slug" in data:
            self.sso_login_slug = data["sso_login_slug"]
        if "sso_only" in data:
            self.sso_only = data["sso_only"]
        if "tier" in data:
            self.tier = to_enumeration(data["tier"], models.PaymentPlanTier)
        if "workspace_admin_can_invite_to_org" in data:
            self.workspace_admin_can_invite_to_org = data["workspace_admin_can_invite_to_org"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
