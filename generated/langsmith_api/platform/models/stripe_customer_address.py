from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class StripeCustomerAddress(Model):
    """Part of other models."""

    city: str
    country: str
    line1: str
    postal_code: str
    line2: str | None = None
    state: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "city" in data:
            self.city = data["city"]
        if "country" in data:
            self.country = data["country"]
        if "line1" in data:
            self.line1 = data["line1"]
        if "postal_code" in data:
            self.postal_code = data["postal_code"]
        if "line2" in data:
            self.line2 = data["line2"]
        if "state" in data:
            self.state = data["state"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
