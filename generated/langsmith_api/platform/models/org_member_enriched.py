"""OrgMemberEnriched (``orgs.OrgMemberEnriched`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .org_linked_login_method import OrgLinkedLoginMethod
    from .org_scim_group import OrgSCIMGroup
    from .org_workspace_membership import OrgWorkspaceMembership


@model
class OrgMemberEnriched(Model):
    """Used by ``GET /v1/platform/orgs/current/members``."""

    avatar_url: str | None = None
    created_at: str | None = None
    display_name: str | None = None
    email: str | None = None
    id: str | None = None
    is_disabled: bool | None = None
    is_pending: bool | None = None
    linked_login_methods: list[OrgLinkedLoginMethod] | None = None
    ls_user_id: str | None = None
    role_id: str | None = None
    role_name: str | None = None
    scim_groups: list[OrgSCIMGroup] | None = None
    workspace_memberships: list[OrgWorkspaceMembership] | None = None

    contract_name: ClassVar[str] = "orgs.OrgMemberEnriched"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 13:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.avatar_url = data["avatar_url"]
                self.created_at = data["created_at"]
                self.display_name = data["display_name"]
                self.email = data["email"]
                self.id = data["id"]
                self.is_disabled = data["is_disabled"]
                self.is_pending = data["is_pending"]
                self.linked_login_methods = to_list(data["linked_login_methods"], models.OrgLinkedLoginMethod.decode)
                self.ls_user_id = data["ls_user_id"]
                self.role_id = data["role_id"]
                self.role_name = data["role_name"]
                self.scim_groups = to_list(data["scim_groups"], models.OrgSCIMGroup.decode)
                self.workspace_memberships = to_list(
                    data["workspace_memberships"], models.OrgWorkspaceMembership.decode
                )
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 13:
                    self._keep(data)
                return self
        if "avatar_url" in data:
            self.avatar_url = data["avatar_url"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "email" in data:
            self.email = data["email"]
        if "id" in data:
            self.id = data["id"]
        if "is_disabled" in data:
            self.is_disabled = data["is_disabled"]
        if "is_pending" in data:
            self.is_pending = data["is_pending"]
        if "linked_login_methods" in data:
            self.linked_login_methods = to_list(data["linked_login_methods"], models.OrgLinkedLoginMethod.decode)
        if "ls_user_id" in data:
            self.ls_user_id = data["ls_user_id"]
        if "role_id" in data:
            self.role_id = data["role_id"]
        if "role_name" in data:
            self.role_name = data["role_name"]
        if "scim_groups" in data:
            self.scim_groups = to_list(data["scim_groups"], models.OrgSCIMGroup.decode)
        if "workspace_memberships" in data:
            self.workspace_memberships = to_list(data["workspace_memberships"], models.OrgWorkspaceMembership.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
