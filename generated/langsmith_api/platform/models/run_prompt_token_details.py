"""RunPromptTokenDetails (``query.RunPromptTokenDetails`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class RunPromptTokenDetails(Model):
    """Part of other models."""

    raw: dict[str, int] | None = None

    contract_name: ClassVar[str] = "query.RunPromptTokenDetails"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "raw" in data:
            self.raw = data["raw"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
