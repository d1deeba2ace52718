"""OrgLinkedLoginMethod (``orgs.LinkedLoginMethod`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OrgLinkedLoginMethod(Model):
    """Part of other models."""

    provider: str | None = None
    provisioning: str | None = None

    contract_name: ClassVar[str] = "orgs.LinkedLoginMethod"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "provider" in data:
            self.provider = data["provider"]
        if "provisioning" in data:
            self.provisioning = data["provisioning"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
