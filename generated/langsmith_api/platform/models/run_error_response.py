"""RunErrorResponse (``runs.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class RunErrorResponse(Model):
    """Used by ``POST /runs``, ``POST /runs/batch``, ``POST /runs/multipart`` and 1 more."""

    details: str | None = None
    error: str | None = None

    contract_name: ClassVar[str] = "runs.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "details" in data:
            self.details = data["details"]
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
