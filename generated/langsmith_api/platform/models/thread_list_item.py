"""ThreadListItem (``threads.ThreadListItem`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_map, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .run_feedback_stat import RunFeedbackStat


@model
class ThreadListItem(Model):
    """Part of other models."""

    count: int | None = None
    feedback_stats: dict[str, RunFeedbackStat] | None = None
    first_inputs: str | None = None
    first_trace_id: UUID | None = None
    last_error: str | None = None
    last_outputs: str | None = None
    last_trace_id: UUID | None = None
    latency_p50: float | None = None
    latency_p99: float | None = None
    max_start_time: datetime | None = None
    min_start_time: datetime | None = None
    start_time: datetime | None = None
    thread_id: UUID | None = None
    total_cost: float | None = None
    total_cost_details: dict[str, float] | None = None
    total_token_details: dict[str, int] | None = None
    total_tokens: int | None = None
    trace_id: UUID | None = None

    contract_name: ClassVar[str] = "threads.ThreadListItem"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 18:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.count = data["count"]
                self.feedback_stats = to_map(data["feedback_stats"], models.RunFeedbackStat.decode)
                self.first_inputs = data["first_inputs"]
                self.first_trace_id = to_uuid(data["first_trace_id"])
                self.last_error = data["last_error"]
                self.last_outputs = data["last_outputs"]
                self.last_trace_id = to_uuid(data["last_trace_id"])
                self.latency_p50 = data["latency_p50"]
                self.latency_p99 = data["latency_p99"]
                self.max_start_time = to_datetime(data["max_start_time"])
                self.min_start_time = to_datetime(data["min_start_time"])
                self.start_time = to_datetime(data["start_time"])
                self.thread_id = to_uuid(data["thread_id"])
                self.total_cost = data["total_cost"]
                self.total_cost_details = data["total_cost_details"]
                self.total_token_details = data["total_token_details"]
                self.total_tokens = data["total_tokens"]
                self.trace_id = to_uuid(data["trace_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 18:
                    self._keep(data)
                return self
        if "count" in data:
            self.count = data["count"]
        if "feedback_stats" in data:
            self.feedback_stats = to_map(data["feedback_stats"], models.RunFeedbackStat.decode)
        if "first_inputs" in data:
            self.first_inputs = data["first_inputs"]
        if "first_trace_id" in data:
            self.first_trace_id = to_uuid(data["first_trace_id"])
        if "last_error" in data:
            self.last_error = data["last_error"]
        if "last_outputs" in data:
            self.last_outputs = data["last_outputs"]
        if "last_trace_id" in data:
            self.last_trace_id = to_uuid(data["last_trace_id"])
        if "latency_p50" in data:
            self.latency_p50 = data["latency_p50"]
        if "latency_p99" in data:
            self.latency_p99 = data["latency_p99"]
        if "max_start_time" in data:
            self.max_start_time = to_datetime(data["max_start_time"])
        if "min_start_time" in data:
            self.min_start_time = to_datetime(data["min_start_time"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "thread_id" in data:
            self.thread_id = to_uuid(data["thread_id"])
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_cost_details" in data:
            self.total_cost_details = data["total_cost_details"]
        if "total_token_details" in data:
            self.total_token_details = data["total_token_details"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if "trace_id" in data:
            self.trace_id = to_uuid(data["trace_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
