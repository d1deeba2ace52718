"""CreateScimTokenPayload (``scim.CreateScimTokenPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CreateScimTokenPayload(Model):
    """Used by ``POST /v1/platform/orgs/current/scim/tokens``."""

    description: str | None = None

    contract_name: ClassVar[str] = "scim.CreateScimTokenPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
