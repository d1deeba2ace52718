"""DatasetsUploadCsvBody (``Body_upload_csv_dataset_api_v1_datasets_upload_post`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from langsmith_ext.runtime.requests import FileContent

    from .data_type import DataType


@model
class DatasetsUploadCsvBody(Model):
    """Used by ``POST /api/v1/datasets/upload``."""

    file: FileContent
    input_keys: list[str]
    data_type: DataType | str | None = None
    description: str | None = None
    input_key_mappings: str | None = None
    inputs_schema_definition: str | None = None
    metadata_key_mappings: str | None = None
    metadata_keys: list[str] | None = None
    name: str | None = None
    output_key_mappings: str | None = None
    output_keys: list[str] | None = None
    outputs_schema_definition: str | None = None
    transformations: str | None = None

    contract_name: ClassVar[str] = "Body_upload_csv_dataset_api_v1_datasets_upload_post"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 13:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.file = data["file"]
                self.input_keys = data["input_keys"]
                self.data_type = to_enumeration(data["data_type"], models.DataType)
                self.description = data["description"]
                self.input_key_mappings = data["input_key_mappings"]
                self.inputs_schema_definition = data["inputs_schema_definition"]
                self.metadata_key_mappings = data["metadata_key_mappings"]
                self.metadata_keys = data["metadata_keys"]
                self.name = data["name"]
                self.output_key_mappings = data["output_key_mappings"]
                self.output_keys = data["output_keys"]
                self.outputs_schema_definition = data["outputs_schema_definition"]
                self.transformations = data["transformations"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 13:
                    self._keep(data)
                return self
        if "file" in data:
            self.file = data["file"]
        if "input_keys" in data:
            self.input_keys = data["input_keys"]
        if "data_type" in data:
            self.data_type = to_enumeration(data["data_type"], models.DataType)
        if "description" in data:
            self.description = data["description"]
        if "input_key_mappings" in data:
            self.input_key_mappings = data["input_key_mappings"]
        if "inputs_schema_definition" in data:
            self.inputs_schema_definition = data["inputs_schema_definition"]
        if "metadata_key_mappings" in data:
            self.metadata_key_mappings = data["metadata_key_mappings"]
        if "metadata_keys" in data:
            self.metadata_keys = data["metadata_keys"]
        if "name" in data:
            self.name = data["name"]
        if "output_key_mappings" in data:
            self.output_key_mappings = data["output_key_mappings"]
        if "output_keys" in data:
            self.output_keys = data["output_keys"]
        if "outputs_schema_definition" in data:
            self.outputs_schema_definition = data["outputs_schema_definition"]
        if "transformations" in data:
            self.transformations = data["transformations"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
