"""UpdateScimTokenPayload (``scim.UpdateScimTokenPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UpdateScimTokenPayload(Model):
    """Used by ``PATCH /v1/platform/orgs/current/scim/tokens/{scim_token_id}``."""

    description: str | None = None

    contract_name: ClassVar[str] = "scim.UpdateScimTokenPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
