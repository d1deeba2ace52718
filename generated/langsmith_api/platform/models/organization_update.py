from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OrganizationUpdate(Model):
    """Used by ``PATCH /api/v1/orgs/current/info``.

    Attributes:
        display_name: String, at least ``1`` characters, matching ``^[a-zA-Z0-9\\-_ ]+$``.
        scim_group_name_separator: String, at least ``1`` characters, at most ``1`` characters.
    """

    display_name: str | None = None
    invites_enabled: bool | None = None
    ip_allowlist: list[str] | None = None
    jit_provisioning_enabled: bool | None = None
    llm_auth_proxy_allowed_urls: list[str] | None = None
    llm_auth_proxy_enabled: bool | None = None
    llm_auth_proxy_jwt_audience: str | None = None
    max_api_key_expiry_days: int | None = None
    max_pat_expiry_days: int | None = None
    max_service_key_expiry_days: int | None = None
    pat_creation_disabled: bool | None = None
    public_sharing_disabled: bool | None = None
    restrict_browser_secrets: bool | None = None
    scim_group_name_separator: str | None = None
    security_contact: str | None = None
    unshare_all: bool | None = None
    workspace_admin_can_invite_to_org: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 17:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.display_name = data["display_name"]
                self.invites_enabled = data["invites_enabled"]
                self.ip_allowlist = data["ip_allowlist"]
                self.jit_provisioning_enabled = data["jit_provisioning_enabled"]
                self.llm_auth_proxy_allowed_urls = data["llm_auth_proxy_allowed_urls"]
                self.llm_auth_proxy_enabled = data["llm_auth_proxy_enabled"]
                self.llm_auth_proxy_jwt_audience = data["llm_auth_proxy_jwt_audience"]
                self.max_api_key_expiry_days = data["max_api_key_expiry_days"]
                self.max_pat_expiry_days = data["max_pat_expiry_days"]
                self.max_service_key_expiry_days = data["max_service_key_expiry_days"]
                self.pat_creation_disabled = data["pat_creation_disabled"]
                self.public_sharing_disabled = data["public_sharing_disabled"]
                self.restrict_browser_secrets = data["restrict_browser_secrets"]
                self.scim_group_name_separator = data["scim_group_name_separator"]
                self.security_contact = data["security_contact"]
                self.unshare_all = data["unshare_all"]
                self.workspace_admin_can_invite_to_org = data["workspace_admin_can_invite_to_org"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 17:
                    self._keep(data)
                return self
        if "display_name" in data:
            self.display_name = data["display_name"]
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
        if "unshare_all" in data:
            self.unshare_all = data["unshare_all"]
        if "workspace_admin_can_invite_to_org" in data:
            self.workspace_admin_can_invite_to_org = data["workspace_admin_can_invite_to_org"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
