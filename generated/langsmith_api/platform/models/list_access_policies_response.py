"""ListAccessPoliciesResponse (``authz_internal.ListAccessPoliciesResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .access_policy import AccessPolicy


@model
class ListAccessPoliciesResponse(Model):
    """Used by ``GET /v1/platform/orgs/current/access-policies``."""

    access_policies: list[AccessPolicy] | None = None

    contract_name: ClassVar[str] = "authz_internal.ListAccessPoliciesResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "access_policies" in data:
            self.access_policies = to_list(data["access_policies"], models.AccessPolicy.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
