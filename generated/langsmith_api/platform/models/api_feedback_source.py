from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class APIFeedbackSource(Model):
    """Part of other models."""

    metadata: dict[str, Any] | None = None
    type: Literal["api"] | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "api"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
