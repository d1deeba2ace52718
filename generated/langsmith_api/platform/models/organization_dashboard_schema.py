from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OrganizationDashboardSchema(Model):
    """Used by ``GET /api/v1/orgs/current/dashboard``."""

    embeddable_url: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "embeddable_url" in data:
            self.embeddable_url = data["embeddable_url"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
