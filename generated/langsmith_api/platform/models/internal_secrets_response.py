from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class InternalSecretsResponse(Model):
    """Used by ``GET /api/v1/workspaces/current/secrets/encrypted``."""

    encrypted_secrets: str
    tenant_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "encrypted_secrets" in data:
            self.encrypted_secrets = data["encrypted_secrets"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
