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
class ExampleUpdateWithID(Model):
    """Used by ``PATCH /api/v1/examples/bulk``."""

    id: UUID
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
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = to_uuid(data["id"])
                self.attachments_operations = models.AttachmentsOperations.decode(data["attachments_operations"])
                self.dataset_id = to_uuid(data["dataset_id"])
                self.inputs = data["inputs"]
                self.metadata = data["metadata"]
                self.outputs = data["outputs"]
                self.overwrite = data["overwrite"]
                self.split = data["split"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = to_uuid(data["id"])
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
