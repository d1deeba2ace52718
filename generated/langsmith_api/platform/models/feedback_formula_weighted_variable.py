from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FeedbackFormulaWeightedVariable(Model):
    """Part of other models.

    Attributes:
        key: String, at least ``1`` characters.
    """

    key: str
    part_type: Literal["weighted_key"]
    weight: float

    contract_constants: ClassVar[Mapping[str, Any]] = {"part_type": "weighted_key"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "key" in data:
            self.key = data["key"]
        if "part_type" in data:
            self.part_type = data["part_type"]
        if "weight" in data:
            self.weight = data["weight"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
