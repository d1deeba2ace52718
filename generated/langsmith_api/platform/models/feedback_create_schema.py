from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_union, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .api_feedback_source import APIFeedbackSource
    from .app_feedback_source import AppFeedbackSource
    from .auto_eval_feedback_source import AutoEvalFeedbackSource
    from .feedback_config import FeedbackConfig
    from .model_feedback_source import ModelFeedbackSource


@model
class FeedbackCreateSchema(Model):
    """Used by ``POST /api/v1/feedback``, ``POST /api/v1/feedback/eager``.

    Attributes:
        key: String, at most ``180`` characters.
    """

    key: str
    comment: str | None = None
    comparative_experiment_id: UUID | None = None
    correction: dict[str, Any] | str | None = None
    created_at: datetime | None = None
    error: bool | None = None
    feedback_config: FeedbackConfig | None = None
    feedback_group_id: UUID | None = None
    feedback_source: AppFeedbackSource | APIFeedbackSource | ModelFeedbackSource | AutoEvalFeedbackSource | None = None
    id: UUID | None = None
    modified_at: datetime | None = None
    run_id: UUID | None = None
    score: float | int | bool | None = None
    session_id: UUID | None = None
    start_time: datetime | None = None
    trace_id: UUID | None = None
    value: float | int | bool | str | dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 17:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.key = data["key"]
                self.comment = data["comment"]
                self.comparative_experiment_id = to_uuid(data["comparative_experiment_id"])
                self.correction = data["correction"]
                self.created_at = to_datetime(data["created_at"])
                self.error = data["error"]
                self.feedback_config = models.FeedbackConfig.decode(data["feedback_config"])
                self.feedback_group_id = to_uuid(data["feedback_group_id"])
                self.feedback_source = to_union(
                    data["feedback_source"],
                    models=(
                        models.AppFeedbackSource,
                        models.APIFeedbackSource,
                        models.ModelFeedbackSource,
                        models.AutoEvalFeedbackSource,
                    ),
                )
                self.id = to_uuid(data["id"])
                self.modified_at = to_datetime(data["modified_at"])
                self.run_id = to_uuid(data["run_id"])
                self.score = data["score"]
                self.session_id = to_uuid(data["session_id"])
                self.start_time = to_datetime(data["start_time"])
                self.trace_id = to_uuid(data["trace_id"])
                self.value = data["value"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 17:
                    self._keep(data)
                return self
        if "key" in data:
            self.key = data["key"]
        if "comment" in data:
            self.comment = data["comment"]
        if "comparative_experiment_id" in data:
            self.comparative_experiment_id = to_uuid(data["comparative_experiment_id"])
        if "correction" in data:
            self.correction = data["correction"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "error" in data:
            self.error = data["error"]
        if "feedback_config" in data:
            self.feedback_config = models.FeedbackConfig.decode(data["feedback_config"])
        if "feedback_group_id" in data:
            self.feedback_group_id = to_uuid(data["feedback_group_id"])
        if "feedback_source" in data:
            self.feedback_source = to_union(
                data["feedback_source"],
                models=(
                    models.AppFeedbackSource,
                    models.APIFeedbackSource,
                    models.ModelFeedbackSource,
                    models.AutoEvalFeedbackSource,
                ),
            )
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "modified_at" in data:
            self.modified_at = to_datetime(data["modified_at"])
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "score" in data:
            self.score = data["score"]
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "trace_id" in data:
            self.trace_id = to_uuid(data["trace_id"])
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
