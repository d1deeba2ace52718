from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .run_type_enum import RunTypeEnum
    from .trace_tier import TraceTier


@model
class RunSchemaWithAnnotationQueueInfo(Model):
    """Used by ``GET /api/v1/annotation-queues/{queue_id}/run/{index}``, ``GET
    /api/v1/annotation-queues/{queue_id}/runs``.

    Attributes:
        execution_order: Integer, at least ``1.0``.
    """

    app_path: str
    dotted_order: str
    id: UUID
    name: str
    queue_run_id: UUID
    run_type: RunTypeEnum | str
    session_id: UUID
    status: str
    trace_id: UUID
    added_at: datetime | None = None
    child_run_ids: list[UUID] | None = None
    completed_by: list[UUID] | None = None
    completion_cost: float | str | None = None
    completion_cost_details: dict[str, float | str] | None = None
    completion_token_details: dict[str, int] | None = None
    completion_tokens: int | None = None
    direct_child_run_ids: list[UUID] | None = None
    effective_added_at: datetime | None = None
    end_time: datetime | None = None
    error: str | None = None
    events: list[dict[str, Any]] | None = None
    execution_order: int | None = None
    extra: dict[str, Any] | None = None
    feedback_stats: dict[str, dict[str, Any]] | None = None
    first_token_time: datetime | None = None
    in_dataset: bool | None = None
    inputs: dict[str, Any] | None = None
    inputs_preview: str | None = None
    inputs_s3_urls: dict[str, Any] | None = None
    last_queued_at: datetime | None = None
    last_reviewed_time: datetime | None = None
    manifest_id: UUID | None = None
    manifest_s3_id: UUID | None = None
    messages: list[dict[str, Any]] | None = None
    outputs: dict[str, Any] | None = None
    outputs_preview: str | None = None
    outputs_s3_urls: dict[str, Any] | None = None
    parent_run_id: UUID | None = None
    parent_run_ids: list[UUID] | None = None
    price_model_id: UUID | None = None
    prompt_cost: float | str | None = None
    prompt_cost_details: dict[str, float | str] | None = None
    prompt_token_details: dict[str, int] | None = None
    prompt_tokens: int | None = None
    reference_dataset_id: UUID | None = None
    reference_example_id: UUID | None = None
    reserved_by: list[UUID] | None = None
    s3_urls: dict[str, Any] | None = None
    serialized: dict[str, Any] | None = None
    share_token: UUID | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None
    thread_id: str | None = None
    total_cost: float | str | None = None
    total_tokens: int | None = None
    trace_first_received_at: datetime | None = None
    trace_max_start_time: datetime | None = None
    trace_min_start_time: datetime | None = None
    trace_tier: TraceTier | str | None = None
    trace_upgrade: bool | None = None
    ttl_seconds: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 61:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.app_path = data["app_path"]
                self.dotted_order = data["dotted_order"]
                self.id = to_uuid(data["id"])
                self.name = data["name"]
                self.queue_run_id = to_uuid(data["queue_run_id"])
                self.run_type = to_enumeration(data["run_type"], models.RunTypeEnum)
                self.session_id = to_uuid(data["session_id"])
                self.status = data["status"]
                self.trace_id = to_uuid(data["trace_id"])
                self.added_at = to_datetime(data["added_at"])
                self.child_run_ids = to_list(data["child_run_ids"], to_uuid)
                self.completed_by = to_list(data["completed_by"], to_uuid)
                self.completion_cost = data["completion_cost"]
                self.completion_cost_details = data["completion_cost_details"]
                self.completion_token_details = data["completion_token_details"]
                self.completion_tokens = data["completion_tokens"]
                self.direct_child_run_ids = to_list(data["direct_child_run_ids"], to_uuid)
                self.effective_added_at = to_datetime(data["effective_added_at"])
                self.end_time = to_datetime(data["end_time"])
                self.error = data["error"]
                self.events = data["events"]
                self.execution_order = data["execution_order"]
                self.extra = data["extra"]
                self.feedback_stats = data["feedback_stats"]
                self.first_token_time = to_datetime(data["first_token_time"])
                self.in_dataset = data["in_dataset"]
                self.inputs = data["inputs"]
                self.inputs_preview = data["inputs_preview"]
                self.inputs_s3_urls = data["inputs_s3_urls"]
                self.last_queued_at = to_datetime(data["last_queued_at"])
                self.last_reviewed_time = to_datetime(data["last_reviewed_time"])
                self.manifest_id = to_uuid(data["manifest_id"])
                self.manifest_s3_id = to_uuid(data["manifest_s3_id"])
                self.messages = data["messages"]
                self.outputs = data["outputs"]
                self.outputs_preview = data["outputs_preview"]
                self.outputs_s3_urls = data["outputs_s3_urls"]
                self.parent_run_id = to_uuid(data["parent_run_id"])
                self.parent_run_ids = to_list(data["parent_run_ids"], to_uuid)
                self.price_model_id = to_uuid(data["price_model_id"])
                self.prompt_cost = data["prompt_cost"]
                self.prompt_cost_details = data["prompt_cost_details"]
                self.prompt_token_details = data["prompt_token_details"]
                self.prompt_tokens = data["prompt_tokens"]
                self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
                self.reference_example_id = to_uuid(data["reference_example_id"])
                self.reserved_by = to_list(data["reserved_by"], to_uuid)
                self.s3_urls = data["s3_urls"]
                self.serialized = data["serialized"]
                self.share_token = to_uuid(data["share_token"])
                self.start_time = to_datetime(data["start_time"])
                self.tags = data["tags"]
                self.thread_id = data["thread_id"]
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
                self.trace_first_received_at = to_datetime(data["trace_first_received_at"])
                self.trace_max_start_time = to_datetime(data["trace_max_start_time"])
                self.trace_min_start_time = to_datetime(data["trace_min_start_time"])
                self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
                self.trace_upgrade = data["trace_upgrade"]
                self.ttl_seconds = data["ttl_seconds"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 61:
                    self._keep(data)
                return self
        if "app_path" in data:
            self.app_path = data["app_path"]
        if "dotted_order" in data:
            self.dotted_order = data["dotted_order"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "queue_run_id" in data:
            self.queue_run_id = to_uuid(data["queue_run_id"])
        if "run_type" in data:
            self.run_type = to_enumeration(data["run_type"], models.RunTypeEnum)
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "status" in data:
            self.status = data["status"]
        if "trace_id" in data:
            self.trace_id = to_uuid(data["trace_id"])
        if "added_at" in data:
            self.added_at = to_datetime(data["added_at"])
        if "child_run_ids" in data:
            self.child_run_ids = to_list(data["child_run_ids"], to_uuid)
        if "completed_by" in data:
            self.completed_by = to_list(data["completed_by"], to_uuid)
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_cost_details" in data:
            self.completion_cost_details = data["completion_cost_details"]
        if "completion_token_details" in data:
            self.completion_token_details = data["completion_token_details"]
        if "completion_tokens" in data:
            self.completion_tokens = data["completion_tokens"]
        if "direct_child_run_ids" in data:
            self.direct_child_run_ids = to_list(data["direct_child_run_ids"], to_uuid)
        if "effective_added_at" in data:
            self.effective_added_at = to_datetime(data["effective_added_at"])
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
        if "first_token_time" in data:
            self.first_token_time = to_datetime(data["first_token_time"])
        if "in_dataset" in data:
            self.in_dataset = data["in_dataset"]
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "inputs_preview" in data:
            self.inputs_preview = data["inputs_preview"]
        if "inputs_s3_urls" in data:
            self.inputs_s3_urls = data["inputs_s3_urls"]
        if "last_queued_at" in data:
            self.last_queued_at = to_datetime(data["last_queued_at"])
        if "last_reviewed_time" in data:
            self.last_reviewed_time = to_datetime(data["last_reviewed_time"])
        if "manifest_id" in data:
            self.manifest_id = to_uuid(data["manifest_id"])
        if "manifest_s3_id" in data:
            self.manifest_s3_id = to_uuid(data["manifest_s3_id"])
        if "messages" in data:
            self.messages = data["messages"]
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "outputs_preview" in data:
            self.outputs_preview = data["outputs_preview"]
        if "outputs_s3_urls" in data:
            self.outputs_s3_urls = data["outputs_s3_urls"]
        if "parent_run_id" in data:
            self.parent_run_id = to_uuid(data["parent_run_id"])
        if "parent_run_ids" in data:
            self.parent_run_ids = to_list(data["parent_run_ids"], to_uuid)
        if "price_model_id" in data:
            self.price_model_id = to_uuid(data["price_model_id"])
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_cost_details" in data:
            self.prompt_cost_details = data["prompt_cost_details"]
        if "prompt_token_details" in data:
            self.prompt_token_details = data["prompt_token_details"]
        if "prompt_tokens" in data:
            self.prompt_tokens = data["prompt_tokens"]
        if "reference_dataset_id" in data:
            self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
        if "reference_example_id" in data:
            self.reference_example_id = to_uuid(data["reference_example_id"])
        if "reserved_by" in data:
            self.reserved_by = to_list(data["reserved_by"], to_uuid)
        if "s3_urls" in data:
            self.s3_urls = data["s3_urls"]
        if "serialized" in data:
            self.serialized = data["serialized"]
        if "share_token" in data:
            self.share_token = to_uuid(data["share_token"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "tags" in data:
            self.tags = data["tags"]
        if "thread_id" in data:
            self.thread_id = data["thread_id"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if "trace_first_received_at" in data:
            self.trace_first_received_at = to_datetime(data["trace_first_received_at"])
        if "trace_max_start_time" in data:
            self.trace_max_start_time = to_datetime(data["trace_max_start_time"])
        if "trace_min_start_time" in data:
            self.trace_min_start_time = to_datetime(data["trace_min_start_time"])
        if "trace_tier" in data:
            self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
        if "trace_upgrade" in data:
            self.trace_upgrade = data["trace_upgrade"]
        if "ttl_seconds" in data:
            self.ttl_seconds = data["ttl_seconds"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
