"""DeleteExamplesRequest (``examples.DeleteExamplesRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class DeleteExamplesRequest(Model):
    """Used by ``POST /v1/platform/datasets/examples/delete``.

    Attributes:
        example_ids: Array of string, at least ``1`` items, at most ``1000`` items.
    """

    example_ids: list[str]
    hard_delete: bool

    contract_name: ClassVar[str] = "examples.DeleteExamplesRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "example_ids" in data:
            self.example_ids = data["example_ids"]
        if "hard_delete" in data:
            self.hard_delete = data["hard_delete"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
