from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class ExamplesCreateBody(Model):
    """Used by ``POST /api/v1/examples``."""

    dataset_id: UUID
    created_at: str | None = None
    id: UUID | None = None
    inputs: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    outputs: dict[str, Any] | None = None
    source_run_id: UUID | None = None
    split: list[str] | str | None = None
    use_legacy_message_format: bool | None = None
    use_source_run_attachments: list[str] | None = None
    use_source_run_io: bool | None = None

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.dataset_id = to_uuid(data["dataset_id"])
                self.created_at = data["created_at"]
                self.id = to_uuid(data["id"])
                self.inputs = data["inputs"]
                self.metadata = data["metadata"]
                self.outputs = data["outputs"]
                self.source_run_id = to_uuid(data["source_run_id"])
                self.split = data["split"]
                self.use_legacy_message_format = data["use_legacy_message_format"]
                self.use_source_run_attachments = data["use_source_run_attachments"]
                self.use_source_run_io = data["use_source_run_io"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "source_run_id" in data:
            self.source_run_id = to_uuid(data["source_run_id"])
        if "split" in data:
            self.split = data["split"]
        if "use_legacy_message_format" in data:
            self.use_legacy_message_format = data["use_legacy_message_format"]
        if "use_source_run_attachments" in data:
            self.use_source_run_attachments = data["use_source_run_attachments"]
        if "use_source_run_io" in data:
            self.use_source_run_io = data["use_source_run_io"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
