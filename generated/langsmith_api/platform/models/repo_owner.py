from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class RepoOwner(Model):
    """Used by ``POST /api/v1/repos/{owner}/{repo}/owners``."""

    created_at: datetime
    email: str | None
    full_name: str | None
    identity_id: UUID | None
    ls_user_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "email" in data:
            self.email = data["email"]
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "identity_id" in data:
            self.identity_id = to_uuid(data["identity_id"])
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
