from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from langsmith_ext.runtime.requests import FileContent


@model
class ExamplesUploadMultipartBody(Model):
    """Used by ``POST /v1/platform/datasets/{dataset_id}/examples``."""

    example_id: FileContent
    example_id_inputs: FileContent
    example_id_attachments_name: FileContent | None = None
    example_id_outputs: FileContent | None = None

    contract_name: ClassVar[str] = ""
    contract_names: ClassVar[Mapping[str, str]] = {
        "example_id": "{example_id}",
        "example_id_inputs": "{example_id}.inputs",
        "example_id_attachments_name": "{example_id}.attachments.{name}",
        "example_id_outputs": "{example_id}.outputs",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "{example_id}" in data:
            self.example_id = data["{example_id}"]
        if "{example_id}.inputs" in data:
            self.example_id_inputs = data["{example_id}.inputs"]
        if "{example_id}.attachments.{name}" in data:
            self.example_id_attachments_name = data["{example_id}.attachments.{name}"]
        if "{example_id}.outputs" in data:
            self.example_id_outputs = data["{example_id}.outputs"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
