from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .auth_provider import AuthProvider
    from .provisioning_method import ProvisioningMethod


@model
class ProviderUserSlim(Model):
    """Used by ``GET /api/v1/orgs/current/user/login-methods``."""

    created_at: datetime
    id: UUID
    ls_user_id: UUID
    updated_at: datetime
    email: str | None = None
    email_confirmed_at: datetime | None = None
    first_name: str | None = None
    full_name: str | None = None
    is_disabled: bool | None = None
    last_name: str | None = None
    provider: AuthProvider | str | None = None
    provider_user_id: UUID | None = None
    provisioning_method: ProvisioningMethod | str | None = None
    saml_provider_id: UUID | None = None
    username: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 15:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.ls_user_id = to_uuid(data["ls_user_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.email = data["email"]
                self.email_confirmed_at = to_datetime(data["email_confirmed_at"])
                self.first_name = data["first_name"]
                self.full_name = data["full_name"]
                self.is_disabled = data["is_disabled"]
                self.last_name = data["last_name"]
                self.provider = to_enumeration(data["provider"], models.AuthProvider)
                self.provider_user_id = to_uuid(data["provider_user_id"])
                self.provisioning_method = to_enumeration(data["provisioning_method"], models.ProvisioningMethod)
                self.saml_provider_id = to_uuid(data["saml_provider_id"])
                self.username = data["username"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 15:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "email" in data:
            self.email = data["email"]
        if "email_confirmed_at" in data:
            self.email_confirmed_at = to_datetime(data["email_confirmed_at"])
        if "first_name" in data:
            self.first_name = data["first_name"]
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "is_disabled" in data:
            self.is_disabled = data["is_disabled"]
        if "last_name" in data:
            self.last_name = data["last_name"]
        if "provider" in data:
            self.provider = to_enumeration(data["provider"], models.AuthProvider)
        if "provider_user_id" in data:
            self.provider_user_id = to_uuid(data["provider_user_id"])
        if "provisioning_method" in data:
            self.provisioning_method = to_enumeration(data["provisioning_method"], models.ProvisioningMethod)
        if "saml_provider_id" in data:
            self.saml_provider_id = to_uuid(data["saml_provider_id"])
        if "username" in data:
            self.username = data["username"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
