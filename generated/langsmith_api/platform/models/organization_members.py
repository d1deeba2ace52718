from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .org_member_identity import OrgMemberIdentity
    from .org_pending_identity import OrgPendingIdentity


@model
class OrganizationMembers(Model):
    """Used by ``GET /api/v1/orgs/current/members``."""

    members: list[OrgMemberIdentity]
    organization_id: UUID
    pending: list[OrgPendingIdentity]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "members" in data:
            self.members = to_list(data["members"], models.OrgMemberIdentity.decode)
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "pending" in data:
            self.pending = to_list(data["pending"], models.OrgPendingIdentity.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
