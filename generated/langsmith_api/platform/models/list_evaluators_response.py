"""ListEvaluatorsResponse (``evaluators.ListEvaluatorsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .evaluator import Evaluator


@model
class ListEvaluatorsResponse(Model):
    """Used by ``GET /v1/platform/evaluators``."""

    evaluators: list[Evaluator] | None = None
    total: int | None = None

    contract_name: ClassVar[str] = "evaluators.ListEvaluatorsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "evaluators" in data:
            self.evaluators = to_list(data["evaluators"], models.Evaluator.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[Evaluator]:
        """The items of this page: ``evaluators``."""
        return self.evaluators or []
