"""OrgSCIMGroup (``orgs.SCIMGroup`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OrgSCIMGroup(Model):
    """Part of other models."""

    created_at: str | None = None
    name: str | None = None

    contract_name: ClassVar[str] = "orgs.SCIMGroup"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
