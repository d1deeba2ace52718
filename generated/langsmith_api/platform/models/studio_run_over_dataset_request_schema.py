from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class StudioRunOverDatasetRequestSchema(Model):
    """Used by ``POST /api/v1/datasets/studio_experiment``."""

    dataset_id: UUID
    project_name: str
    evaluator_rules: list[UUID] | None = None
    metadata: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "project_name" in data:
            self.project_name = data["project_name"]
        if "evaluator_rules" in data:
            self.evaluator_rules = to_list(data["evaluator_rules"], to_uuid)
        if "metadata" in data:
            self.metadata = data["metadata"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
