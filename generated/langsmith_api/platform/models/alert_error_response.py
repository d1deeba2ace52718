"""AlertErrorResponse (``alerts.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AlertErrorResponse(Model):
    """Used by ``POST /v1/platform/alerts/{session_id}``, ``POST /v1/platform/alerts/{session_id}/test``, ``GET
    /v1/platform/alerts/{session_id}/{alert_rule_id}`` and 2 more.
    """

    error: str | None = None

    contract_name: ClassVar[str] = "alerts.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
