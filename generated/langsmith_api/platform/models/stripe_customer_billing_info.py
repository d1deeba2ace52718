from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .stripe_customer_address import StripeCustomerAddress


@model
class StripeCustomerBillingInfo(Model):
    """Part of other models."""

    address: StripeCustomerAddress
    name: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "address" in data:
            self.address = models.StripeCustomerAddress.decode(data["address"])
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
