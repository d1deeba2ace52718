from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .feedback_create_core_schema import FeedbackCreateCoreSchema


@model
class ExperimentResultRow(Model):
    """Part of other models."""

    end_time: datetime
    inputs: dict[str, Any]
    start_time: datetime
    actual_outputs: dict[str, Any] | None = None
    error: str | None = None
    evaluation_scores: list[FeedbackCreateCoreSchema] | None = None
    expected_outputs: dict[str, Any] | None = None
    row_id: UUID | None = None
    run_metadata: dict[str, Any] | None = None
    run_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.end_time = to_datetime(data["end_time"])
                self.inputs = data["inputs"]
                self.start_time = to_datetime(data["start_time"])
                self.actual_outputs = data["actual_outputs"]
                self.error = data["error"]
                self.evaluation_scores = to_list(data["evaluation_scores"], models.FeedbackCreateCoreSchema.decode)
                self.expected_outputs = data["expected_outputs"]
                self.row_id = to_uuid(data["row_id"])
                self.run_metadata = data["run_metadata"]
                self.run_name = data["run_name"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "actual_outputs" in data:
            self.actual_outputs = data["actual_outputs"]
        if "error" in data:
            self.error = data["error"]
        if "evaluation_scores" in data:
            self.evaluation_scores = to_list(data["evaluation_scores"], models.FeedbackCreateCoreSchema.decode)
        if "expected_outputs" in data:
            self.expected_outputs = data["expected_outputs"]
        if "row_id" in data:
            self.row_id = to_uuid(data["row_id"])
        if "run_metadata" in data:
            self.run_metadata = data["run_metadata"]
        if "run_name" in data:
            self.run_name = data["run_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
