"""RunResponse (``query.RunResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_map, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .run_completion_cost_details import RunCompletionCostDetails
    from .run_completion_token_details import RunCompletionTokenDetails
    from .run_event import RunEvent
    from .run_feedback_stat import RunFeedbackStat
    from .run_prompt_cost_details import RunPromptCostDetails
    from .run_prompt_token_details import RunPromptTokenDetails
    from .run_status import RunStatus
    from .run_type import RunType


@model
class RunResponse(Model):
    """Used by ``GET /v2/runs/{run_id}``."""

    app_path: str | None = None
    attachments: dict[str, str] | None = None
    completion_cost: float | None = None
    completion_cost_details: RunCompletionCostDetails | None = None
    completion_token_details: RunCompletionTokenDetails | None = None
    completion_tokens: int | None = None
    dotted_order: str | None = None
    end_time: datetime | None = None
    error: str | None = None
    error_preview: str | None = None
    events: list[RunEvent] | None = None
    extra: dict[str, Any] | None = None
    feedback_stats: dict[str, RunFeedbackStat] | None = None
    first_token_time: datetime | None = None
    id: UUID | None = None
    inputs: dict[str, Any] | None = None
    inputs_preview: str | None = None
    is_in_dataset: bool | None = None
    is_root: bool | None = None
    latency_seconds: float | None = None
    manifest: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    outputs: dict[str, Any] | None = None
    outputs_preview: str | None = None
    parent_run_ids: list[UUID] | None = None
    price_model_id: UUID | None = None
    project_id: UUID | None = None
    prompt_cost: float | None = None
    prompt_cost_details: RunPromptCostDetails | None = None
    prompt_token_details: RunPromptTokenDetails | None = None
    prompt_tokens: int | None = None
    reference_dataset_id: UUID | None = None
    reference_example_id: UUID | None = None
    run_type: RunType | str | None = None
    share_url: str | None = None
    start_time: datetime | None = None
    status: RunStatus | str | None = None
    tags: list[str] | None = None
    thread_evaluation_time: datetime | None = None
    thread_id: UUID | None = None
    total_cost: float | None = None
    total_tokens: int | None = None
    trace_id: UUID | None = None

    contract_name: ClassVar[str] = "query.RunResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 44:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.app_path = data["app_path"]
                self.attachments = data["attachments"]
                self.completion_cost = data["completion_cost"]
                self.completion_cost_details = models.RunCompletionCostDetails.decode(data["completion_cost_details"])
                self.completion_token_details = models.RunCompletionTokenDetails.decode(
                    data["completion_token_details"]
                )
                self.completion_tokens = data["completion_tokens"]
                self.dotted_order = data["dotted_order"]
                self.end_time = to_datetime(data["end_time"])
                self.error = data["error"]
                self.error_preview = data["error_preview"]
                self.events = to_list(data["events"], models.RunEvent.decode)
                self.extra = data["extra"]
                self.feedback_stats = to_map(data["feedback_stats"], models.RunFeedbackStat.decode)
                self.first_token_time = to_datetime(data["first_token_time"])
                self.id = to_uuid(data["id"])
                self.inputs = data["inputs"]
                self.inputs_preview = data["inputs_preview"]
                self.is_in_dataset = data["is_in_dataset"]
                self.is_root = data["is_root"]
                self.latency_seconds = data["latency_seconds"]
                self.manifest = data["manifest"]
                self.metadata = data["metadata"]
                self.name = data["name"]
                self.outputs = data["outputs"]
                self.outputs_preview = data["outputs_preview"]
                self.parent_run_ids = to_list(data["parent_run_ids"], to_uuid)
                self.price_model_id = to_uuid(data["price_model_id"])
                self.project_id = to_uuid(data["project_id"])
                self.prompt_cost = data["prompt_cost"]
                self.prompt_cost_details = models.RunPromptCostDetails.decode(data["prompt_cost_details"])
                self.prompt_token_details = models.RunPromptTokenDetails.decode(data["prompt_token_details"])
                self.prompt_tokens = data["prompt_tokens"]
                self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
                self.reference_example_id = to_uuid(data["reference_example_id"])
                self.run_type = to_enumeration(data["run_type"], models.RunType)
                self.share_url = data["share_url"]
                self.start_time = to_datetime(data["start_time"])
                self.status = to_enumeration(data["status"], models.RunStatus)
                self.tags = data["tags"]
                self.thread_evaluation_time = to_datetime(data["thread_evaluation_time"])
                self.thread_id = to_uuid(data["thread_id"])
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
                self.trace_id = to_uuid(data["trace_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 44:
                    self._keep(data)
                return self
        if "app_path" in data:
            self.app_path = data["app_path"]
        if "attachments" in data:
            self.attachments = data["attachments"]
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_cost_details" in data:
            self.completion_cost_details = models.RunCompletionCostDetails.decode(data["completion_cost_details"])
        if "completion_token_details" in data:
            self.completion_token_details = models.RunCompletionTokenDetails.decode(data["completion_token_details"])
        if "completion_tokens" in data:
            self.completion_tokens = data["completion_tokens"]
        if "dotted_order" in data:
            self.dotted_order = data["dotted_order"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "error" in data:
            self.error = data["error"]
        if "error_preview" in data:
            self.error_preview = data["error_preview"]
        if "events" in data:
            self.events = to_list(data["events"], models.RunEvent.decode)
        if "extra" in data:
            self.extra = data["extra"]
        if "feedback_stats" in data:
            self.feedback_stats = to_map(data["feedback_stats"], models.RunFeedbackStat.decode)
        if "first_token_time" in data:
            self.first_token_time = to_datetime(data["first_token_time"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "inputs_preview" in data:
            self.inputs_preview = data["inputs_preview"]
        if "is_in_dataset" in data:
            self.is_in_dataset = data["is_in_dataset"]
        if "is_root" in data:
            self.is_root = data["is_root"]
        if "latency_seconds" in data:
            self.latency_seconds = data["latency_seconds"]
        if "manifest" in data:
            self.manifest = data["manifest"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "name" in data:
            self.name = data["name"]
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "outputs_preview" in data:
            self.outputs_preview = data["outputs_preview"]
        if "parent_run_ids" in data:
            self.parent_run_ids = to_list(data["parent_run_ids"], to_uuid)
        if "price_model_id" in data:
            self.price_model_id = to_uuid(data["price_model_id"])
        if "project_id" in data:
            self.project_id = to_uuid(data["project_id"])
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_cost_details" in data:
            self.prompt_cost_details = models.RunPromptCostDetails.decode(data["prompt_cost_details"])
        if "prompt_token_details" in data:
            self.prompt_token_details = models.RunPromptTokenDetails.decode(data["prompt_token_details"])
        if "prompt_tokens" in data:
            self.prompt_tokens = data["prompt_tokens"]
        if "reference_dataset_id" in data:
            self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
        if "reference_example_id" in data:
            self.reference_example_id = to_uuid(data["reference_example_id"])
        if "run_type" in data:
            self.run_type = to_enumeration(data["run_type"], models.RunType)
        if "share_url" in data:
            self.share_url = data["share_url"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "status" in data:
            self.status = to_enumeration(data["status"], models.RunStatus)
        if "tags" in data:
            self.tags = data["tags"]
        if "thread_evaluation_time" in data:
            self.thread_evaluation_time = to_datetime(data["thread_evaluation_time"])
        if "thread_id" in data:
            self.thread_id = to_uuid(data["thread_id"])
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if "trace_id" in data:
            self.trace_id = to_uuid(data["trace_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
