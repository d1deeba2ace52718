from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class StripeCheckoutSessionsCreate(Model):
    """Used by ``POST /api/v1/orgs/current/stripe_checkout_session``."""

    amount_cents: int
    success_path: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "amount_cents" in data:
            self.amount_cents = data["amount_cents"]
        if "success_path" in data:
            self.success_path = data["success_path"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
