from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class SSOEmailVerificationSendRequest(Model):
    """Used by ``POST /api/v1/sso/email-verification/send``."""

    email: str
    saml_provider_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "email" in data:
            self.email = data["email"]
        if "saml_provider_id" in data:
            self.saml_provider_id = to_uuid(data["saml_provider_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
