from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .experiment_result_row import ExperimentResultRow
    from .feedback_create_core_schema import FeedbackCreateCoreSchema


@model
class ExperimentResultsUpload(Model):
    """Used by ``POST /api/v1/datasets/upload-experiment``."""

    experiment_end_time: datetime
    experiment_name: str
    experiment_start_time: datetime
    results: list[ExperimentResultRow]
    dataset_description: str | None = None
    dataset_id: UUID | None = None
    dataset_name: str | None = None
    experiment_description: str | None = None
    experiment_metadata: dict[str, Any] | None = None
    summary_experiment_scores: list[FeedbackCreateCoreSchema] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.experiment_end_time = to_datetime(data["experiment_end_time"])
                self.experiment_name = data["experiment_name"]
                self.experiment_start_time = to_datetime(data["experiment_start_time"])
                self.results = to_list(data["results"], models.ExperimentResultRow.decode)
                self.dataset_description = data["dataset_description"]
                self.dataset_id = to_uuid(data["dataset_id"])
                self.dataset_name = data["dataset_name"]
                self.experiment_description = data["experiment_description"]
                self.experiment_metadata = data["experiment_metadata"]
                self.summary_experiment_scores = to_list(
                    data["summary_experiment_scores"], models.FeedbackCreateCoreSchema.decode
                )
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "experiment_end_time" in data:
            self.experiment_end_time = to_datetime(data["experiment_end_time"])
        if "experiment_name" in data:
            self.experiment_name = data["experiment_name"]
        if "experiment_start_time" in data:
            self.experiment_start_time = to_datetime(data["experiment_start_time"])
        if "results" in data:
            self.results = to_list(data["results"], models.ExperimentResultRow.decode)
        if "dataset_description" in data:
            self.dataset_description = data["dataset_description"]
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "dataset_name" in data:
            self.dataset_name = data["dataset_name"]
        if "experiment_description" in data:
            self.experiment_description = data["experiment_description"]
        if "experiment_metadata" in data:
            self.experiment_metadata = data["experiment_metadata"]
        if "summary_experiment_scores" in data:
            self.summary_experiment_scores = to_list(
                data["summary_experiment_scores"], models.FeedbackCreateCoreSchema.decode
            )
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
