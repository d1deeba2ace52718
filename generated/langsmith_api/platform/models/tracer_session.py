from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .trace_tier import TraceTier


@model
class TracerSession(Model):
    """Used by ``GET /api/v1/public/datasets/sessions-bulk``, ``GET /api/v1/public/{share_token}/datasets/sessions``,
    ``GET /api/v1/sessions`` and 1 more.
    """

    id: UUID
    tenant_id: UUID
    completion_cost: float | str | None = None
    completion_tokens: int | None = None
    default_dataset_id: UUID | None = None
    description: str | None = None
    end_time: datetime | None = None
    error_rate: float | None = None
    extra: dict[str, Any] | None = None
    feedback_stats: dict[str, Any] | None = None
    first_token_p50: float | None = None
    first_token_p99: float | None = None
    last_run_start_time: datetime | None = None
    last_run_start_time_live: datetime | None = None
    latency_p50: float | None = None
    latency_p99: float | None = None
    name: str | None = None
    prompt_cost: float | str | None = None
    prompt_tokens: int | None = None
    reference_dataset_id: UUID | None = None
    run_count: int | None = None
    run_facets: list[dict[str, Any]] | None = None
    session_feedback_stats: dict[str, Any] | None = None
    start_time: datetime | None = None
    streaming_rate: float | None = None
    test_run_number: int | None = None
    total_cost: float | str | None = None
    total_tokens: int | None = None
    trace_tier: TraceTier | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 29:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = to_uuid(data["id"])
                self.tenant_id = to_uuid(data["tenant_id"])
                self.completion_cost = data["completion_cost"]
                self.completion_tokens = data["completion_tokens"]
                self.default_dataset_id = to_uuid(data["default_dataset_id"])
                self.description = data["description"]
                self.end_time = to_datetime(data["end_time"])
                self.error_rate = data["error_rate"]
                self.extra = data["extra"]
                self.feedback_stats = data["feedback_stats"]
                self.first_token_p50 = data["first_token_p50"]
                self.first_token_p99 = data["first_token_p99"]
                self.last_run_start_time = to_datetime(data["last_run_start_time"])
                self.last_run_start_time_live = to_datetime(data["last_run_start_time_live"])
                self.latency_p50 = data["latency_p50"]
                self.latency_p99 = data["latency_p99"]
                self.name = data["name"]
                self.prompt_cost = data["prompt_cost"]
                self.prompt_tokens = data["prompt_tokens"]
                self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
                self.run_count = data["run_count"]
                self.run_facets = data["run_facets"]
                self.session_feedback_stats = data["session_feedback_stats"]
                self.start_time = to_datetime(data["start_time"])
                self.streaming_rate = data["streaming_rate"]
                self.test_run_number = data["test_run_number"]
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
                self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 29:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_tokens" in data:
            self.completion_tokens = data["completion_tokens"]
        if "default_dataset_id" in data:
            self.default_dataset_id = to_uuid(data["default_dataset_id"])
        if "description" in data:
            self.description = data["description"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "error_rate" in data:
            self.error_rate = data["error_rate"]
        if "extra" in data:
            self.extra = data["extra"]
        if "feedback_stats" in data:
            self.feedback_stats = data["feedback_stats"]
        if "first_token_p50" in data:
            self.first_token_p50 = data["first_token_p50"]
        if "first_token_p99" in data:
            self.first_token_p99 = data["first_token_p99"]
        if "last_run_start_time" in data:
            self.last_run_start_time = to_datetime(data["last_run_start_time"])
        if "last_run_start_time_live" in data:
            self.last_run_start_time_live = to_datetime(data["last_run_start_time_live"])
        if "latency_p50" in data:
            self.latency_p50 = data["latency_p50"]
        if "latency_p99" in data:
            self.latency_p99 = data["latency_p99"]
        if "name" in data:
            self.name = data["name"]
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_tokens" in data:
            self.prompt_tokens = data["prompt_tokens"]
        if "reference_dataset_id" in data:
            self.reference_dataset_id = to_uuid(data["reference_dataset_id"])
        if "run_count" in data:
            self.run_count = data["run_count"]
        if "run_facets" in data:
            self.run_facets = data["run_facets"]
        if "session_feedback_stats" in data:
            self.session_feedback_stats = data["session_feedback_stats"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "streaming_rate" in data:
            self.streaming_rate = data["streaming_rate"]
        if "test_run_number" in data:
            self.test_run_number = data["test_run_number"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if "trace_tier" in data:
            self.trace_tier = to_enumeration(data["trace_tier"], models.TraceTier)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
