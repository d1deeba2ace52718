"""ExamplesUploadFromCsvBody (``Body_upload_examples_from_csv_api_v1_examples_upload__dataset_id__post`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from langsmith_ext.runtime.requests import FileContent


@model
class ExamplesUploadFromCsvBody(Model):
    """Used by ``POST /api/v1/examples/upload/{dataset_id}``."""

    file: FileContent
    input_keys: list[str]
    metadata_keys: list[str] | None = None
    output_keys: list[str] | None = None

    contract_name: ClassVar[str] = "Body_upload_examples_from_csv_api_v1_examples_upload__dataset_id__post"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "file" in data:
            self.file = data["file"]
        if "input_keys" in data:
            self.input_keys = data["input_keys"]
        if "metadata_keys" in data:
            self.metadata_keys = data["metadata_keys"]
        if "output_keys" in data:
            self.output_keys = data["output_keys"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
