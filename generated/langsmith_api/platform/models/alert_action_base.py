"""AlertActionBase (``alerts.AlertActionBase`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .alert_action_base_target import AlertActionBaseTarget


@model
class AlertActionBase(Model):
    """Used by ``POST /v1/platform/alerts/{session_id}/test``."""

    config: dict[str, Any] | str
    target: AlertActionBaseTarget | str
    alert_rule_id: str | None = None
    id: str | None = None

    contract_name: ClassVar[str] = "alerts.AlertActionBase"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "config" in data:
            self.config = data["config"]
        if "target" in data:
            self.target = to_enumeration(data["target"], models.AlertActionBaseTarget)
        if "alert_rule_id" in data:
            self.alert_rule_id = data["alert_rule_id"]
        if "id" in data:
            self.id = data["id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
