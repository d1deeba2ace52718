from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_map, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .dataset_transformation import DatasetTransformation
    from .example_update import ExampleUpdate


@model
class DatasetUpdate(Model):
    """Used by ``PATCH /api/v1/datasets/{dataset_id}``."""

    baseline_experiment_id: UUID | None = None
    description: str | None = None
    inputs_schema_definition: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    outputs_schema_definition: dict[str, Any] | None = None
    patch_examples: dict[str, ExampleUpdate] | None = None
    transformations: list[DatasetTransformation] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.baseline_experiment_id = to_uuid(data["baseline_experiment_id"])
                self.description = data["description"]
                self.inputs_schema_definition = data["inputs_schema_definition"]
                self.metadata = data["metadata"]
                self.name = data["name"]
                self.outputs_schema_definition = data["outputs_schema_definition"]
                self.patch_examples = to_map(data["patch_examples"], models.ExampleUpdate.decode)
                self.transformations = to_list(data["transformations"], models.DatasetTransformation.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "baseline_experiment_id" in data:
            self.baseline_experiment_id = to_uuid(data["baseline_experiment_id"])
        if "description" in data:
            self.description = data["description"]
        if "inputs_schema_definition" in data:
            self.inputs_schema_definition = data["inputs_schema_definition"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "name" in data:
            self.name = data["name"]
        if "outputs_schema_definition" in data:
            self.outputs_schema_definition = data["outputs_schema_definition"]
        if "patch_examples" in data:
            self.patch_examples = to_map(data["patch_examples"], models.ExampleUpdate.decode)
        if "transformations" in data:
            self.transformations = to_list(data["transformations"], models.DatasetTransformation.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
