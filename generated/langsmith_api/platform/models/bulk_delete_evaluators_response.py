"""BulkDeleteEvaluatorsResponse (``evaluators.BulkDeleteEvaluatorsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .bulk_delete_evaluator_failed_item import BulkDeleteEvaluatorFailedItem


@model
class BulkDeleteEvaluatorsResponse(Model):
    """Used by ``DELETE /v1/platform/evaluators``."""

    failed: list[BulkDeleteEvaluatorFailedItem] | None = None
    succeeded: list[str] | None = None

    contract_name: ClassVar[str] = "evaluators.BulkDeleteEvaluatorsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "failed" in data:
            self.failed = to_list(data["failed"], models.BulkDeleteEvaluatorFailedItem.decode)
        if "succeeded" in data:
            self.succeeded = data["succeeded"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
