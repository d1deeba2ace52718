from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .member_identity import MemberIdentity
    from .pending_identity import PendingIdentity


@model
class TenantMembers(Model):
    """Used by ``GET /api/v1/workspaces/current/members``."""

    members: list[MemberIdentity]
    pending: list[PendingIdentity]
    tenant_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "members" in data:
            self.members = to_list(data["members"], models.MemberIdentity.decode)
        if "pending" in data:
            self.pending = to_list(data["pending"], models.PendingIdentity.decode)
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
