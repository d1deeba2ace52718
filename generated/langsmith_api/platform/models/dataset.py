from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .data_type import DataType
    from .dataset_transformation import DatasetTransformation


@model
class Dataset(Model):
    """Used by ``GET /api/v1/datasets``, ``POST /api/v1/datasets``, ``POST /api/v1/datasets/upload`` and 1 more."""

    id: UUID
    modified_at: datetime
    name: str
    session_count: int
    tenant_id: UUID
    baseline_experiment_id: UUID | None = None
    created_at: datetime | None = None
    data_type: DataType | str | None = None
    description: str | None = None
    example_count: int | None = None
    externally_managed: bool | None = None
    inputs_schema_definition: dict[str, Any] | None = None
    last_session_start_time: datetime | None = None
    metadata: dict[str, Any] | None = None
    outputs_schema_definition: dict[str, Any] | None = None
    transformations: list[DatasetTransformation] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 16:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = to_uuid(data["id"])
                self.modified_at = to_datetime(data["modified_at"])
                self.name = data["name"]
                self.session_count = data["session_count"]
                self.tenant_id = to_uuid(data["tenant_id"])
                self.baseline_experiment_id = to_uuid(data["baseline_experiment_id"])
                self.created_at = to_datetime(data["created_at"])
                self.data_type = to_enumeration(data["data_type"], models.DataType)
                self.description = data["description"]
                self.example_count = data["example_count"]
                self.externally_managed = data["externally_managed"]
                self.inputs_schema_definition = data["inputs_schema_definition"]
                self.last_session_start_time = to_datetime(data["last_session_start_time"])
                self.metadata = data["metadata"]
                self.outputs_schema_definition = data["outputs_schema_definition"]
                self.transformations = to_list(data["transformations"], models.DatasetTransformation.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 16:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "name" in data:
            self.name = data["name"]
        if "session_count" in data:
            self.session_count = data["session_count"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "baseline_experiment_id" in data:
            self.baseline_experiment_id = to_uuid(data["baseline_experiment_id"])
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "data_type" in data:
            self.data_type = to_enumeration(data["data_type"], models.DataType)
        if "description" in data:
            self.description = data["description"]
        if "example_count" in data:
            self.example_count = data["example_count"]
        if "externally_managed" in data:
            self.externally_managed = data["externally_managed"]
        if "inputs_schema_definition" in data:
            self.inputs_schema_definition = data["inputs_schema_definition"]
        if "last_session_start_time" in data:
            self.last_session_start_time = to_datetime(data["last_session_start_time"])
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "outputs_schema_definition" in data:
            self.outputs_schema_definition = data["outputs_schema_definition"]
        if "transformations" in data:
            self.transformations = to_list(data["transformations"], models.DatasetTransformation.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
