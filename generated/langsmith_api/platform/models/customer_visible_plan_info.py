from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .payment_plan_tier import PaymentPlanTier


@model
class CustomerVisiblePlanInfo(Model):
    """Part of other models."""

    started_on: datetime
    tier: PaymentPlanTier | str
    ends_on: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "started_on" in data:
            self.started_on = to_datetime(data["started_on"])
        if "tier" in data:
            self.tier = to_enumeration(data["tier"], models.PaymentPlanTier)
        if "ends_on" in data:
            self.ends_on = to_datetime(data["ends_on"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
