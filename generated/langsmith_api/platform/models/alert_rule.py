"""AlertRule (``alerts.AlertRule`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .alert_rule_aggregation import AlertRuleAggregation
    from .alert_rule_attribute import AlertRuleAttribute
    from .alert_rule_operator import AlertRuleOperator
    from .alert_rule_type import AlertRuleType


@model
class AlertRule(Model):
    """Part of other models.

    Attributes:
        window_minutes: Integer, at least ``1``, at most ``60``.
        threshold_window_minutes: Integer, at most ``60``.
    """

    aggregation: AlertRuleAggregation | str
    attribute: AlertRuleAttribute | str
    description: str
    name: str
    operator: AlertRuleOperator | str
    type: AlertRuleType | str
    window_minutes: int
    created_at: str | None = None
    denominator_filter: str | None = None
    filter: str | None = None
    id: str | None = None
    session_id: str | None = None
    session_name: str | None = None
    threshold: float | None = None
    threshold_multiplier: float | None = None
    threshold_window_minutes: int | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "alerts.AlertRule"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 17:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.aggregation = to_enumeration(data["aggregation"], models.AlertRuleAggregation)
                self.attribute = to_enumeration(data["attribute"], models.AlertRuleAttribute)
                self.description = data["description"]
                self.name = data["name"]
                self.operator = to_enumeration(data["operator"], models.AlertRuleOperator)
                self.type = to_enumeration(data["type"], models.AlertRuleType)
                self.window_minutes = data["window_minutes"]
                self.created_at = data["created_at"]
                self.denominator_filter = data["denominator_filter"]
                self.filter = data["filter"]
                self.id = data["id"]
                self.session_id = data["session_id"]
                self.session_name = data["session_name"]
                self.threshold = data["threshold"]
                self.threshold_multiplier = data["threshold_multiplier"]
                self.threshold_window_minutes = data["threshold_window_minutes"]
                self.updated_at = data["updated_at"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 17:
                    self._keep(data)
                return self
        if "aggregation" in data:
            self.aggregation = to_enumeration(data["aggregation"], models.AlertRuleAggregation)
        if "attribute" in data:
            self.attribute = to_enumeration(data["attribute"], models.AlertRuleAttribute)
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if "operator" in data:
            self.operator = to_enumeration(data["operator"], models.AlertRuleOperator)
        if "type" in data:
            self.type = to_enumeration(data["type"], models.AlertRuleType)
        if "window_minutes" in data:
            self.window_minutes = data["window_minutes"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "denominator_filter" in data:
            self.denominator_filter = data["denominator_filter"]
        if "filter" in data:
            self.filter = data["filter"]
        if "id" in data:
            self.id = data["id"]
        if "session_id" in data:
            self.session_id = data["session_id"]
        if "session_name" in data:
            self.session_name = data["session_name"]
        if "threshold" in data:
            self.threshold = data["threshold"]
        if "threshold_multiplier" in data:
            self.threshold_multiplier = data["threshold_multiplier"]
        if "threshold_window_minutes" in data:
            self.threshold_window_minutes = data["threshold_window_minutes"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
