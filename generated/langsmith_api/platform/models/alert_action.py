"""AlertAction (``alerts.AlertAction`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .alert_action_target import AlertActionTarget


@model
class AlertAction(Model):
    """Part of other models."""

    config: dict[str, Any] | str
    target: AlertActionTarget | str
    alert_rule_id: str | None = None
    created_at: str | None = None
    id: str | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "alerts.AlertAction"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "config" in data:
            self.config = data["config"]
        if "target" in data:
            self.target = to_enumeration(data["target"], models.AlertActionTarget)
        if "alert_rule_id" in data:
            self.alert_rule_id = data["alert_rule_id"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "id" in data:
            self.id = data["id"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
