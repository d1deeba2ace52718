from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class StripePaymentMethodInfo(Model):
    """Part of other models."""

    brand: str | None = None
    email: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    last4: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "brand" in data:
            self.brand = data["brand"]
        if "email" in data:
            self.email = data["email"]
        if "exp_month" in data:
            self.exp_month = data["exp_month"]
        if "exp_year" in data:
            self.exp_year = data["exp_year"]
        if "last4" in data:
            self.last4 = data["last4"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
