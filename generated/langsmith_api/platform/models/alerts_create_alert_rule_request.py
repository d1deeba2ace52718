"""AlertsCreateAlertRuleRequest (``alerts.CreateAlertRuleRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .alerts_alert_action_base import AlertsAlertActionBase
    from .alerts_alert_rule_base import AlertsAlertRuleBase


@model
class AlertsCreateAlertRuleRequest(Model):
    """Used by ``POST /v1/platform/alerts/{session_id}``."""

    actions: list[AlertsAlertActionBase]
    rule: AlertsAlertRuleBase

    contract_name: ClassVar[str] = "alerts.CreateAlertRuleRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "actions" in data:
            self.actions = to_list(data["actions"], models.AlertsAlertActionBase.decode)
        if "rule" in data:
            self.rule = models.AlertsAlertRuleBase.decode(data["rule"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
