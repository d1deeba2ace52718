"""UpdateAlertRuleRequest (``alerts.UpdateAlertRuleRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .alert_action_base import AlertActionBase
    from .alert_rule_base import AlertRuleBase


@model
class UpdateAlertRuleRequest(Model):
    """Used by ``PATCH /v1/platform/alerts/{session_id}/{alert_rule_id}``."""

    actions: list[AlertActionBase]
    rule: AlertRuleBase

    contract_name: ClassVar[str] = "alerts.UpdateAlertRuleRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "actions" in data:
            self.actions = to_list(data["actions"], models.AlertActionBase.decode)
        if "rule" in data:
            self.rule = models.AlertRuleBase.decode(data["rule"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
