"""AttachAccessPoliciesPayload (``authz_internal.AttachAccessPoliciesPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AttachAccessPoliciesPayload(Model):
    """Used by ``POST /v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies``."""

    access_policy_ids: list[str] | None = None

    contract_name: ClassVar[str] = "authz_internal.AttachAccessPoliciesPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "access_policy_ids" in data:
            self.access_policy_ids = data["access_policy_ids"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
