from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class InputTokenDetails(Model):
    """Part of other models."""

    audio: int | None = None
    cache_creation: int | None = None
    cache_read: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "audio" in data:
            self.audio = data["audio"]
        if "cache_creation" in data:
            self.cache_creation = data["cache_creation"]
        if "cache_read" in data:
            self.cache_read = data["cache_read"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
