from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class PlusPlanTransitionInfo(Model):
    """Part of other models."""

    plan_tier_before: str
    transition_date: datetime
    transitioned: bool

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "plan_tier_before" in data:
            self.plan_tier_before = data["plan_tier_before"]
        if "transition_date" in data:
            self.transition_date = to_datetime(data["transition_date"])
        if "transitioned" in data:
            self.transitioned = data["transitioned"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
