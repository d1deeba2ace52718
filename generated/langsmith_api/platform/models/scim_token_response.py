"""ScimTokenResponse (``scim.ScimTokenResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ScimTokenResponse(Model):
    """Used by ``GET /v1/platform/orgs/current/scim/tokens``, ``GET
    /v1/platform/orgs/current/scim/tokens/{scim_token_id}``, ``PATCH
    /v1/platform/orgs/current/scim/tokens/{scim_token_id}``.
    """

    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    last_used_at: str | None = None
    short_token: str | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "scim.ScimTokenResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "description" in data:
            self.description = data["description"]
        if "id" in data:
            self.id = data["id"]
        if "last_used_at" in data:
            self.last_used_at = data["last_used_at"]
        if "short_token" in data:
            self.short_token = data["short_token"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
