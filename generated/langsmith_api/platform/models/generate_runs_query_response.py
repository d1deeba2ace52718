"""GenerateRunsQueryResponse (``ResponseBodyForRunsGenerateQuery`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GenerateRunsQueryResponse(Model):
    """Used by ``POST /api/v1/public/{share_token}/datasets/runs/generate-query``, ``POST
    /api/v1/runs/generate-query``.
    """

    feedback_urls: dict[str, str]
    filter: str

    contract_name: ClassVar[str] = "ResponseBodyForRunsGenerateQuery"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "feedback_urls" in data:
            self.feedback_urls = data["feedback_urls"]
        if "filter" in data:
            self.filter = data["filter"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
