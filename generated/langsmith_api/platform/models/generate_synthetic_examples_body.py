from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class GenerateSyntheticExamplesBody(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/generate``."""

    num_examples: int
    example_ids: list[UUID] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "num_examples" in data:
            self.num_examples = data["num_examples"]
        if "example_ids" in data:
            self.example_ids = to_list(data["example_ids"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
