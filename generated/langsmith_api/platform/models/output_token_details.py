from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OutputTokenDetails(Model):
    """Part of other models."""

    audio: int | None = None
    reasoning: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "audio" in data:
            self.audio = data["audio"]
        if "reasoning" in data:
            self.reasoning = data["reasoning"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
