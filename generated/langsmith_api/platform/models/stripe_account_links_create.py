from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class StripeAccountLinksCreate(Model):
    """Used by ``POST /api/v1/orgs/current/stripe_account_links``."""

    success_path: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "success_path" in data:
            self.success_path = data["success_path"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
