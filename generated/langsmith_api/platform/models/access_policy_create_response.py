"""AccessPolicyCreateResponse (``authz_internal.AccessPolicyCreateResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AccessPolicyCreateResponse(Model):
    """Used by ``POST /v1/platform/orgs/current/access-policies``."""

    id: str | None = None

    contract_name: ClassVar[str] = "authz_internal.AccessPolicyCreateResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "id" in data:
            self.id = data["id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
