from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FeedbackCategory(Model):
    """Part of other models.

    Attributes:
        label: String, at least ``1`` characters or null.
    """

    value: float
    label: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "value" in data:
            self.value = data["value"]
        if "label" in data:
            self.label = data["label"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
