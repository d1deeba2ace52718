"""NPSSubmitResponseRequest (``nps.SubmitResponseRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class NPSSubmitResponseRequest(Model):
    """Used by ``POST /v1/platform/nps/response``."""

    comment: str | None = None
    score: int | None = None

    contract_name: ClassVar[str] = "nps.SubmitResponseRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "comment" in data:
            self.comment = data["comment"]
        if "score" in data:
            self.score = data["score"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
