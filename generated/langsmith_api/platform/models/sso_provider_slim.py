from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class SSOProviderSlim(Model):
    """Used by ``POST /api/v1/sso/email-lookup``, ``GET /api/v1/sso/settings/{sso_login_slug}``."""

    organization_display_name: str
    organization_id: UUID
    provider_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "organization_display_name" in data:
            self.organization_display_name = data["organization_display_name"]
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "provider_id" in data:
            self.provider_id = to_uuid(data["provider_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
