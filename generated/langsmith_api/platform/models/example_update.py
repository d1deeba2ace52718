from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .attachments_operations import AttachmentsOperations


@model
class ExampleUpdate(Model):
    """Used by ``PATCH /api/v1/examples/{example_id}``."""

    attachments_operations: AttachmentsOperations | None = None
    dataset_id: UUID | None = None
    inputs: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    outputs: dict[str, Any] | None = None
    overwrite: bool | None = None
    split: list[str] | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "attachments_operations" in data:
            self.attachments_operations = models.AttachmentsOperations.decode(data["attachments_operations"])
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "overwrite" in data:
            self.overwrite = data["overwrite"]
        if "split" in data:
            self.split = data["split"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
