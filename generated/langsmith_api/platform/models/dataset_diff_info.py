from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class DatasetDiffInfo(Model):
    """Used by ``GET /api/v1/datasets/{dataset_id}/versions/diff``."""

    examples_added: list[UUID]
    examples_modified: list[UUID]
    examples_removed: list[UUID]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "examples_added" in data:
            self.examples_added = to_list(data["examples_added"], to_uuid)
        if "examples_modified" in data:
            self.examples_modified = to_list(data["examples_modified"], to_uuid)
        if "examples_removed" in data:
            self.examples_removed = to_list(data["examples_removed"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
