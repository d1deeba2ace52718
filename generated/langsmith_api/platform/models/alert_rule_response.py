"""AlertRuleResponse (``alerts.AlertRuleResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .alert_action import AlertAction
    from .alert_rule import AlertRule


@model
class AlertRuleResponse(Model):
    """Used by ``POST /v1/platform/alerts/{session_id}``, ``GET /v1/platform/alerts/{session_id}/{alert_rule_id}``."""

    actions: list[AlertAction] | None = None
    rule: AlertRule | None = None

    contract_name: ClassVar[str] = "alerts.AlertRuleResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "actions" in data:
            self.actions = to_list(data["actions"], models.AlertAction.decode)
        if "rule" in data:
            self.rule = models.AlertRule.decode(data["rule"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
