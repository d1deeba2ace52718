from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class FeedbackDelta(Model):
    """Part of other models."""

    improved_examples: list[UUID]
    regressed_examples: list[UUID]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "improved_examples" in data:
            self.improved_examples = to_list(data["improved_examples"], to_uuid)
        if "regressed_examples" in data:
            self.regressed_examples = to_list(data["regressed_examples"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
