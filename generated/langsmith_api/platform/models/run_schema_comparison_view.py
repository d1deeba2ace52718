from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .feedback_schema import FeedbackSchema
    from .run_type_enum import RunTypeEnum


@model
class RunSchemaComparisonView(Model):
    """Part of other models.

    Attributes:
        execution_order: Integer, at least ``1.0``.
    """

    id: UUID
    name: str
    run_type: RunTypeEnum | str
    session_id: UUID
    status: str
    trace_id: UUID
    app_path: str | None = None
    completion_cost: float | str | None = None
    completion_tokens: int | None = None
    dotted_order: str | None = None
    end_time: datetime | None = None
    error: str | None = None
    events: list[dict[str, Any]] | None = None
    execution_order: int | None = None
    extra: dict[str, Any] | None = None
    feedback_stats: dict[str, dict[str, Any]] | None = None
    feedbacks: list[FeedbackSchema] | None = None
    inputs: dict[str, Any] | None = None
    inputs_preview: str | None = None
    inputs_s3_urls: dict[str, Any] | None = None
    manifest_id: UUID | None = None
    manifest_s3_id: UUID | None = None
    outputs: dict[str, Any] | None = None
    outputs_preview: str | None = None
    outputs_s3_urls: dict[str, Any] | None = None
    parent_run_id: UUID | None = None
    prompt_cost: float | str | None = None
    prompt_tokens: int | None = None
    reference_example_id: UUID | None = None
    s3_urls: dict[str, Any] | None = None
    serialized: dict[str, Any] | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None
    total_cost: float | str | None = None
    total_tokens: int | None = None
    trace_max_start_time: datetime | None = None
    trace_min_start_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 37:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = to_uuid(data["id"])
                self.name = data["name"]
                self.run_type = to_enumeration(data["run_type"], models.RunTypeEnum)
                self.session_id = to_uuid(data["session_id"])
                self.status = data["status"]
                self.trace_id = to_uuid(data["trace_id"])
                self.app_path = data["app_path"]
                self.completion_cost = data["completion_cost"]
                self.completion_tokens = data["completion_tokens"]
                self.dotted_order = data["dotted_order"]
                self.end_time = to_datetime(data["end_time"])
                self.error = data["error"]
                self.events = data["events"]
                self.execution_order = data["execution_order"]
                self.extra = data["extra"]
                self.feedback_stats = data["feedback_stats"]
                self.feedbacks = to_list(data["feedbacks"], models.FeedbackSchema.decode)
                self.inputs = data["inputs"]
                self.inputs_preview = data["inputs_preview"]
                self.inputs_s3_urls = data["inputs_s3_urls"]
                self.manifest_id = to_uuid(data["manifest_id"])
                self.manifest_s3_id = to_uuid(data["manifest_s3_id"])
                self.outputs = data["outputs"]
                self.outputs_preview = data["outputs_preview"]
                self.outputs_s3_urls = data["outputs_s3_urls"]
                self.parent_run_id = to_uuid(data["parent_run_id"])
                self.prompt_cost = data["prompt_cost"]
                self.prompt_tokens = data["prompt_tokens"]
                self.reference_example_id = to_uuid(data["reference_example_id"])
                self.s3_urls = data["s3_urls"]
                self.serialized = data["serialized"]
                self.start_time = to_datetime(data["start_time"])
                self.tags = data["tags"]
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
                self.trace_max_start_time = to_datetime(data["trace_max_start_time"])
                self.trace_min_start_time = to_datetime(data["trace_min_start_time"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 37:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "run_type" in data:
            self.run_type = to_enumeration(data["run_type"], models.RunTypeEnum)
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "status" in data:
            self.status = data["status"]
        if "trace_id" in data:
            self.trace_id = to_uuid(data["trace_id"])
        if "app_path" in data:
            self.app_path = data["app_path"]
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_tokens" in data:
            self.completion_tokens = data["completion_tokens"]
        if "dotted_order" in data:
            self.dotted_order = data["dotted_order"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "error" in data:
            self.error = data["error"]
        if "events" in data:
            self.events = data["events"]
        if "execution_order" in data:
            self.execution_order = data["execution_order"]
        if "extra" in data:
            self.extra = data["extra"]
        if "feedback_stats" in data:
            self.feedback_stats = data["feedback_stats"]
        if "feedbacks" in data:
            self.feedbacks = to_list(data["feedbacks"], models.FeedbackSchema.decode)
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "inputs_preview" in data:
            self.inputs_preview = data["inputs_preview"]
        if "inputs_s3_urls" in data:
            self.inputs_s3_urls = data["inputs_s3_urls"]
        if "manifest_id" in data:
            self.manifest_id = to_uuid(data["manifest_id"])
        if "manifest_s3_id" in data:
            self.manifest_s3_id = to_uuid(data["manifest_s3_id"])
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "outputs_preview" in data:
            self.outputs_preview = data["outputs_preview"]
        if "outputs_s3_urls" in data:
            self.outputs_s3_urls = data["outputs_s3_urls"]
        if "parent_run_id" in data:
            self.parent_run_id = to_uuid(data["parent_run_id"])
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_tokens" in data:
            self.prompt_tokens = data["prompt_tokens"]
        if "reference_example_id" in data:
            self.reference_example_id = to_uuid(data["reference_example_id"])
        if "s3_urls" in data:
            self.s3_urls = data["s3_urls"]
        if "serialized" in data:
            self.serialized = data["serialized"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "tags" in data:
            self.tags = data["tags"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if "trace_max_start_time" in data:
            self.trace_max_start_time = to_datetime(data["trace_max_start_time"])
        if "trace_min_start_time" in data:
            self.trace_min_start_time = to_datetime(data["trace_min_start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
