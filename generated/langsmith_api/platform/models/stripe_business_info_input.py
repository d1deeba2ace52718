"""StripeBusinessInfoInput (``StripeBusinessInfo-Input`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .stripe_business_billing_info import StripeBusinessBillingInfo
    from .stripe_tax_id import StripeTaxId


@model
class StripeBusinessInfoInput(Model):
    """Used by ``POST /api/v1/orgs/current/business-info``."""

    company_info: StripeBusinessBillingInfo | None = None
    invoice_email: str | None = None
    is_business: bool | None = None
    tax_id: StripeTaxId | None = None

    contract_name: ClassVar[str] = "StripeBusinessInfo-Input"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "company_info" in data:
            self.company_info = models.StripeBusinessBillingInfo.decode(data["company_info"])
        if "invoice_email" in data:
            self.invoice_email = data["invoice_email"]
        if "is_business" in data:
            self.is_business = data["is_business"]
        if "tax_id" in data:
            self.tax_id = models.StripeTaxId.decode(data["tax_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
