from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .rule_log_action_outcome import RuleLogActionOutcome


@model
class RuleLogActionResponse(Model):
    """Part of other models."""

    outcome: RuleLogActionOutcome | str
    payload: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "outcome" in data:
            self.outcome = to_enumeration(data["outcome"], models.RuleLogActionOutcome)
        if "payload" in data:
            self.payload = data["payload"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
