"""BulkDeleteEvaluatorFailedItem (``evaluators.BulkDeleteEvaluatorFailedItem`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class BulkDeleteEvaluatorFailedItem(Model):
    """Part of other models."""

    error: str | None = None
    id: str | None = None

    contract_name: ClassVar[str] = "evaluators.BulkDeleteEvaluatorFailedItem"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if "id" in data:
            self.id = data["id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
