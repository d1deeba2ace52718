from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .change_payment_plan_tier import ChangePaymentPlanTier


@model
class ChangePaymentPlanSchema(Model):
    """Used by ``POST /api/v1/orgs/current/plan``."""

    tier: ChangePaymentPlanTier | str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "tier" in data:
            self.tier = to_enumeration(data["tier"], models.ChangePaymentPlanTier)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
