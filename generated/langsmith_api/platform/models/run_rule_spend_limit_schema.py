from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class RunRuleSpendLimitSchema(Model):
    """Part of other models.

    Attributes:
        limit_usd: Number, more than ``0.0`` or string.
    """

    limit_usd: float | str
    window: Literal["weekly"]

    contract_constants: ClassVar[Mapping[str, Any]] = {"window": "weekly"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "limit_usd" in data:
            self.limit_usd = data["limit_usd"]
        if "window" in data:
            self.window = data["window"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
