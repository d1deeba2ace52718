from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FeedbackCreateWithTokenExtendedSchema(Model):
    """Used by ``POST /api/v1/feedback/tokens/{token}``."""

    comment: str | None = None
    correction: dict[str, Any] | str | None = None
    metadata: dict[str, Any] | None = None
    score: float | int | bool | None = None
    value: float | int | bool | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "comment" in data:
            self.comment = data["comment"]
        if "correction" in data:
            self.correction = data["correction"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "score" in data:
            self.score = data["score"]
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
