from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from langsmith_ext.runtime.requests import FileContent


@model
class ExamplesUpdateMultipartBody(Model):
    """Used by ``PATCH /v1/platform/datasets/{dataset_id}/examples``."""

    example_id: FileContent
    example_id_attachment_name: FileContent | None = None
    example_id_attachments_operations: FileContent | None = None
    example_id_inputs: FileContent | None = None
    example_id_outputs: FileContent | None = None

    contract_name: ClassVar[str] = ""
    contract_names: ClassVar[Mapping[str, str]] = {
        "example_id": "{example_id}",
        "example_id_attachment_name": "{example_id}.attachment.{name}",
        "example_id_attachments_operations": "{example_id}.attachments_operations",
        "example_id_inputs": "{example_id}.inputs",
        "example_id_outputs": "{example_id}.outputs",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "{example_id}" in data:
            self.example_id = data["{example_id}"]
        if "{example_id}.attachment.{name}" in data:
            self.example_id_attachment_name = data["{example_id}.attachment.{name}"]
        if "{example_id}.attachments_operations" in data:
            self.example_id_attachments_operations = data["{example_id}.attachments_operations"]
        if "{example_id}.inputs" in data:
            self.example_id_inputs = data["{example_id}.inputs"]
        if "{example_id}.outputs" in data:
            self.example_id_outputs = data["{example_id}.outputs"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
