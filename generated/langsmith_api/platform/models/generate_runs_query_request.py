"""GenerateRunsQueryRequest (``RequestBodyForRunsGenerateQuery`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .runs_generate_query_feedback_keys import RunsGenerateQueryFeedbackKeys


@model
class GenerateRunsQueryRequest(Model):
    """Used by ``POST /api/v1/public/{share_token}/datasets/runs/generate-query``, ``POST
    /api/v1/runs/generate-query``.
    """

    query: str
    feedback_keys: list[RunsGenerateQueryFeedbackKeys | str] | None = None

    contract_name: ClassVar[str] = "RequestBodyForRunsGenerateQuery"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "query" in data:
            self.query = data["query"]
        if "feedback_keys" in data:
            self.feedback_keys = to_list(
                data["feedback_keys"], lambda value: to_enumeration(value, models.RunsGenerateQueryFeedbackKeys)
            )
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
