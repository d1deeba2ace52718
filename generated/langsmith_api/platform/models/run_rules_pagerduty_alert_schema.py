from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .pagerduty_severity import PagerdutySeverity


@model
class RunRulesPagerdutyAlertSchema(Model):
    """Part of other models."""

    routing_key: str
    severity: PagerdutySeverity | str | None = None
    summary: str | None = None
    type: Literal["pagerduty"] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "routing_key" in data:
            self.routing_key = data["routing_key"]
        if "severity" in data:
            self.severity = to_enumeration(data["severity"], models.PagerdutySeverity)
        if "summary" in data:
            self.summary = data["summary"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
