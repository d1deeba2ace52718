from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class RemoveRepoOwnerRequest(Model):
    """Used by ``DELETE /api/v1/repos/{owner}/{repo}/owners``."""

    identity_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "identity_id" in data:
            self.identity_id = to_uuid(data["identity_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
