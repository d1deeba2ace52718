from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .stripe_customer_billing_info import StripeCustomerBillingInfo


@model
class StripePaymentInformation(Model):
    """Used by ``POST /api/v1/orgs/current/payment-method``."""

    billing_info: StripeCustomerBillingInfo
    setup_intent: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "billing_info" in data:
            self.billing_info = models.StripeCustomerBillingInfo.decode(data["billing_info"])
        if "setup_intent" in data:
            self.setup_intent = data["setup_intent"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
