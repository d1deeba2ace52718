from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class PlaygroundSavedOptions(Model):
    """Part of other models."""

    requests_per_second: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "requests_per_second" in data:
            self.requests_per_second = data["requests_per_second"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
