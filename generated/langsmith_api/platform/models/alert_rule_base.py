"""AlertRuleBase (``alerts.AlertRuleBase`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .alert_rule_base_aggregation import AlertRuleBaseAggregation
    from .alert_rule_base_attribute import AlertRuleBaseAttribute
    from .alert_rule_base_operator import AlertRuleBaseOperator
    from .alert_rule_base_type import AlertRuleBaseType


@model
class AlertRuleBase(Model):
    """Part of other models.

    Attributes:
        window_minutes: Integer, at least ``1``, at most ``60``.
        threshold_window_minutes: Integer, at most ``60``.
    """

    aggregation: AlertRuleBaseAggregation | str
    attribute: AlertRuleBaseAttribute | str
    description: str
    name: str
    operator: AlertRuleBaseOperator | str
    type: AlertRuleBaseType | str
    window_minutes: int
    denominator_filter: str | None = None
    filter: str | None = None
    id: str | None = None
    threshold: float | None = None
    threshold_multiplier: float | None = None
    threshold_window_minutes: int | None = None

    contract_name: ClassVar[str] = "alerts.AlertRuleBase"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 13:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.aggregation = to_enumeration(data["aggregation"], models.AlertRuleBaseAggregation)
                self.attribute = to_enumeration(data["attribute"], models.AlertRuleBaseAttribute)
                self.description = data["description"]
                self.name = data["name"]
                self.operator = to_enumeration(data["operator"], models.AlertRuleBaseOperator)
                self.type = to_enumeration(data["type"], models.AlertRuleBaseType)
                self.window_minutes = data["window_minutes"]
                self.denominator_filter = data["denominator_filter"]
                self.filter = data["filter"]
                self.id = data["id"]
                self.threshold = data["threshold"]
                self.threshold_multiplier = data["threshold_multiplier"]
                self.threshold_window_minutes = data["threshold_window_minutes"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 13:
                    self._keep(data)
                return self
        if "aggregation" in data:
            self.aggregation = to_enumeration(data["aggregation"], models.AlertRuleBaseAggregation)
        if "attribute" in data:
            self.attribute = to_enumeration(data["attribute"], models.AlertRuleBaseAttribute)
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if "operator" in data:
            self.operator = to_enumeration(data["operator"], models.AlertRuleBaseOperator)
        if "type" in data:
            self.type = to_enumeration(data["type"], models.AlertRuleBaseType)
        if "window_minutes" in data:
            self.window_minutes = data["window_minutes"]
        if "denominator_filter" in data:
            self.denominator_filter = data["denominator_filter"]
        if "filter" in data:
            self.filter = data["filter"]
        if "id" in data:
            self.id = data["id"]
        if "threshold" in data:
            self.threshold = data["threshold"]
        if "threshold_multiplier" in data:
            self.threshold_multiplier = data["threshold_multiplier"]
        if "threshold_window_minutes" in data:
            self.threshold_window_minutes = data["threshold_window_minutes"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
