from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .simple_experiment_info import SimpleExperimentInfo


@model
class ComparativeExperiment(Model):
    """Used by ``GET /api/v1/datasets/{dataset_id}/comparative``."""

    created_at: datetime
    experiments_info: list[SimpleExperimentInfo]
    id: UUID
    modified_at: datetime
    reference_dataset_id: UUID
    tenant_id: UUID
    description: str | None = None
    extra: dict[str, Any] | None = None
    feedback_stats: dict[str, Any] | None = None
    name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.experiments_info = to_list(data["experiments_info"], models.SimpleExperimentInfo.decode)
                self.id = to_uuid(data["id"])
                self.modified_at = to_datetime(data["modified_at"])
                self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
                self.tenant_id = to_uuid(data["tenant_id"])
                self.description = data["description"]
                self.extra = data["extra"]
                self.feedback_stats = data["feedback_stats"]
                self.name = data["name"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "experiments_info" in data:
            self.experiments_info = to_list(data["experiments_info"], models.SimpleExperimentInfo.decode)
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "reference_dataset_id" in data:
            self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "description" in data:
            self.description = data["description"]
        if "extra" in data:
            self.extra = data["extra"]
        if "feedback_stats" in data:
            self.feedback_stats = data["feedback_stats"]
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
