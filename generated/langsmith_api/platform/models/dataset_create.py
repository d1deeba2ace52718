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
class DatasetCreate(Model):
    """Used by ``POST /api/v1/datasets``."""

    name: str
    created_at: datetime | None = None
    data_type: DataType | str | None = None
    description: str | None = None
    externally_managed: bool | None = None
    extra: dict[str, Any] | None = None
    id: UUID | None = None
    inputs_schema_definition: dict[str, Any] | None = None
    outputs_schema_definition: dict[str, Any] | None = None
    transformations: list[DatasetTransformation] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.name = data["name"]
                self.created_at = to_datetime(data["created_at"])
                self.data_type = to_enumeration(data["data_type"], models.DataType)
                self.description = data["description"]
                self.externally_managed = data["externally_managed"]
                self.extra = data["extra"]
                self.id = to_uuid(data["id"])
                self.inputs_schema_definition = data["inputs_schema_definition"]
                self.outputs_schema_definition = data["outputs_schema_definition"]
                self.transformations = to_list(data["transformations"], models.DatasetTransformation.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "name" in data:
            self.name = data["name"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "data_type" in data:
            self.data_type = to_enumeration(data["data_type"], models.DataType)
        if "description" in data:
            self.description = data["description"]
        if "externally_managed" in data:
            self.externally_managed = data["externally_managed"]
        if "extra" in data:
            self.extra = data["extra"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "inputs_schema_definition" in data:
            self.inputs_schema_definition = data["inputs_schema_definition"]
        if "outputs_schema_definition" in data:
            self.outputs_schema_definition = data["outputs_schema_definition"]
        if "transformations" in data:
            self.transformations = to_list(data["transformations"], models.DatasetTransformation.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
