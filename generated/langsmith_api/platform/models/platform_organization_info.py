"""PlatformOrganizationInfo (``orgs.OrganizationInfo`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .public_organization_config import PublicOrganizationConfig


@model
class PlatformOrganizationInfo(Model):
    """Used by ``GET /v1/platform/orgs/current/info``."""

    can_export_usage_backfill: bool | None = None
    config: PublicOrganizationConfig | None = None
    default_sso_provision: bool | None = None
    disabled: bool | None = None
    display_name: str | None = None
    id: str | None = None
    invites_enabled: bool | None = None
    ip_allowlist: list[str] | None = None
    ip_allowlist_enabled: bool | None = None
    is_personal: bool | None = None
    jit_provisioning_enabled: bool | None = None
    llm_auth_proxy_allowed_urls: list[str] | None = None
    llm_auth_proxy_enabled: bool | None = None
    llm_auth_proxy_jwt_audience: str | None = None
    marketplace_payouts_enabled: bool | None = None
    max_api_key_expiry_days: int | None = None
    max_pat_expiry_days: int | None = None
    max_service_key_expiry_days: int | None = None
    member_disabled: bool | None = None
    pat_creation_disabled: bool | None = None
    permissions: list[str] | None = None
    public_sharing_disabled: bool | None = None
    reached_max_workspaces: bool | None = None
    scim_group_name_separator: str | None = None
    security_contact: str | None = None
    sso_login_slug: str | None = None
    sso_only: bool | None = None
    tier: str | None = None
    workspace_admin_can_invite_to_org: bool | None = None

    contract_name: ClassVar[str] = "orgs.OrganizationInfo"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 29:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.can_export_usage_backfill = data["can_export_usage_backfill"]
                self.config = models.PublicOrganizationConfig.decode(data["config"])
                self.default_sso_provision = data["default_sso_provision"]
                self.disabled = data["disabled"]
                self.display_name = data["display_name"]
                self.id = data["id"]
                self.invites_enabled = data["invites_enabled"]
                self.ip_allowlist = data["ip_allowlist"]
                self.ip_allowlist_enabled = data["ip_allowlist_enabled"]
                self.is_personal = data["is_personal"]
                self.jit_provisioning_enabled = data["jit_provisioning_enabled"]
                self.llm_auth_proxy_allowed_urls = data["llm_auth_proxy_allowed_urls"]
                self.llm_auth_proxy_enabled = data["llm_auth_proxy_enabled"]
                self.llm_auth_proxy_jwt_audience = data["llm_auth_proxy_jwt_audience"]
                self.marketplace_payouts_enabled = data["marketplace_payouts_enabled"]
                self.max_api_key_expiry_days = data["max_api_key_expiry_days"]
                self.max_pat_expiry_days = data["max_pat_expiry_days"]
                self.max_service_key_expiry_days = data["max_service_key_expiry_days"]
                self.member_disabled = data["member_disabled"]
                self.pat_creation_disabled = data["pat_creation_disabled"]
                self.permissions = data["permissions"]
                self.public_sharing_disabled = data["public_sharing_disabled"]
                self.reached_max_workspaces = data["reached_max_workspaces"]
                self.scim_group_name_separator = data["scim_group_name_separator"]
                self.security_contact = data["security_contact"]
                self.sso_login_slug = data["sso_login_slug"]
                self.sso_only = data["sso_only"]
                self.tier = data["tier"]
                self.workspace_admin_can_invite_to_org = data["workspace_admin_can_invite_to_org"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 29:
                    self._keep(data)
                return self
        if "can_export_usage_backfill" in data:
            self.can_export_usage_backfill = data["can_export_usage_backfill"]
        if "config" in data:
            self.config = models.PublicOrganizationConfig.decode(data["config"])
        if "default_sso_provision" in data:
            self.default_sso_provision = data["default_sso_provision"]
        if "disabled" in data:
            self.disabled = data["disabled"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = data["id"]
        if "invites_enabled" in data:
            self.invites_enabled = data["invites_enabled"]
        if "ip_allowlist" in data:
            self.ip_allowlist = data["ip_allowlist"]
        if "ip_allowlist_enabled" in data:
            self.ip_allowlist_enabled = data["ip_allowlist_enabled"]
        if "is_personal" in data:
            self.is_personal = data["is_personal"]
        if "jit_provisioning_enabled" in data:
            self.jit_provisioning_enabled = data["jit_provisioning_enabled"]
        if "llm_auth_proxy_allowed_urls" in data:
            self.llm_auth_proxy_allowed_urls = data["llm_auth_proxy_allowed_urls"]
        if "llm_auth_proxy_enabled" in data:
            self.llm_auth_proxy_enabled = data["llm_auth_proxy_enabled"]
        if "llm_auth_proxy_jwt_audience" in data:
            self.llm_auth_proxy_jwt_audience = data["llm_auth_proxy_jwt_audience"]
        if "marketplace_payouts_enabled" in data:
            self.marketplace_payouts_enabled = data["marketplace_payouts_enabled"]
        if "max_api_key_expiry_days" in data:
            self.max_api_key_expiry_days = data["max_api_key_expiry_days"]
        if "max_pat_expiry_days" in data:
            self.max_pat_expiry_days = data["max_pat_expiry_days"]
        if "max_service_key_expiry_days" in data:
            self.max_service_key_expiry_days = data["max_service_key_expiry_days"]
        if "member_disabled" in data:
            self.member_disabled = data["member_disabled"]
        if "pat_creation_disabled" in data:
            self.pat_creation_disabled = data["pat_creation_disabled"]
        if "permissions" in data:
            self.permissions = data["permissions"]
        if "public_sharing_disabled" in data:
            self.public_sharing_disabled = data["public_sharing_disabled"]
        if "reached_max_workspaces" in data:
            self.reached_max_workspaces = data["reached_max_workspaces"]
        if "scim_group_name_separator" in data:
            self.scim_group_name_separator = data["scim_group_name_separator"]
        if "security_contact" in data:
            self.security_contact = data["security_contact"]
        if "sso_login_slug" in data:
            self.sso_login_slug = data["sso_login_slug"]
        if "sso_only" in data:
            self.sso_only = data["sso_only"]
        if "tier" in data:
            self.tier = data["tier"]
        if "workspace_admin_can_invite_to_org" in data:
            self.workspace_admin_can_invite_to_org = data["workspace_admin_can_invite_to_org"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
