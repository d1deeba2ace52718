"""PublicAuthInfo (``authn.PublicAuthInfo`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class PublicAuthInfo(Model):
    """Used by ``GET /auth/public``."""

    ls_user_id: str | None = None
    organization_id: str | None = None
    tenant_id: str | None = None
    user_email: str | None = None
    user_id: str | None = None

    contract_name: ClassVar[str] = "authn.PublicAuthInfo"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "ls_user_id" in data:
            self.ls_user_id = data["ls_user_id"]
        if "organization_id" in data:
            self.organization_id = data["organization_id"]
        if "tenant_id" in data:
            self.tenant_id = data["tenant_id"]
        if "user_email" in data:
            self.user_email = data["user_email"]
        if "user_id" in data:
            self.user_id = data["user_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
