"""ExampleWithRuns (``ExampleWithRunsCH`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .run_schema_comparison_view import RunSchemaComparisonView


@model
class ExampleWithRuns(Model):
    """Part of other models."""

    dataset_id: UUID
    id: UUID
    inputs: dict[str, Any]
    name: str
    runs: list[RunSchemaComparisonView]
    attachment_urls: dict[str, Any] | None = None
    created_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    modified_at: datetime | None = None
    outputs: dict[str, Any] | None = None
    source_run_id: UUID | None = None

    contract_name: ClassVar[str] = "ExampleWithRunsCH"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.dataset_id = to_uuid(data["dataset_id"])
                self.id = to_uuid(data["id"])
                self.inputs = data["inputs"]
                self.name = data["name"]
                self.runs = to_list(data["runs"], models.RunSchemaComparisonView.decode)
                self.attachment_urls = data["attachment_urls"]
                self.created_at = to_datetime(data["created_at"])
                self.metadata = data["metadata"]
                self.modified_at = to_datetime(data["modified_at"])
                self.outputs = data["outputs"]
                self.source_run_id = to_uuid(data["source_run_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "name" in data:
            self.name = data["name"]
        if "runs" in data:
            self.runs = to_list(data["runs"], models.RunSchemaComparisonView.decode)
        if "attachment_urls" in data:
            self.attachment_urls = data["attachment_urls"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "source_run_id" in data:
            self.source_run_id = to_uuid(data["source_run_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
