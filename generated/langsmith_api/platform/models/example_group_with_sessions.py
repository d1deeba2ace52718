from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .example_with_runs import ExampleWithRuns
    from .grouped_runs_session_stats import GroupedRunsSessionStats


@model
class ExampleGroupWithSessions(Model):
    """Part of other models."""

    example_count: int
    examples: list[ExampleWithRuns]
    filter: str
    group_key: str | int | float
    sessions: list[GroupedRunsSessionStats]
    completion_cost: float | str | None = None
    completion_tokens: int | None = None
    count: int | None = None
    error_rate: float | None = None
    feedback_stats: dict[str, Any] | None = None
    latency_p50: float | None = None
    latency_p99: float | None = None
    max_start_time: datetime | None = None
    min_start_time: datetime | None = None
    prompt_cost: float | str | None = None
    prompt_tokens: int | None = None
    total_cost: float | str | None = None
    total_tokens: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 18:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.example_count = data["example_count"]
                self.examples = to_list(data["examples"], models.ExampleWithRuns.decode)
                self.filter = data["filter"]
                self.group_key = data["group_key"]
                self.sessions = to_list(data["sessions"], models.GroupedRunsSessionStats.decode)
                self.completion_cost = data["completion_cost"]
                self.completion_tokens = data["completion_tokens"]
                self.count = data["count"]
                self.error_rate = data["error_rate"]
                self.feedback_stats = data["feedback_stats"]
                self.latency_p50 = data["latency_p50"]
                self.latency_p99 = data["latency_p99"]
                self.max_start_time = to_datetime(data["max_start_time"])
                self.min_start_time = to_datetime(data["min_start_time"])
                self.prompt_cost = data["prompt_cost"]
                self.prompt_tokens = data["prompt_tokens"]
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 18:
                    self._keep(data)
                return self
        if "example_count" in data:
            self.example_count = data["example_count"]
        if "examples" in data:
            self.examples = to_list(data["examples"], models.ExampleWithRuns.decode)
        if "filter" in data:
            self.filter = data["filter"]
        if "group_key" in data:
            self.group_key = data["group_key"]
        if "sessions" in data:
            self.sessions = to_list(data["sessions"], models.GroupedRunsSessionStats.decode)
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_tokens" in data:
            self.completion_tokens = data["completion_tokens"]
        if "count" in data:
            self.count = data["count"]
        if "error_rate" in data:
            self.error_rate = data["error_rate"]
        if "feedback_stats" in data:
            self.feedback_stats = data["feedback_stats"]
        if "latency_p50" in data:
            self.latency_p50 = data["latency_p50"]
        if "latency_p99" in data:
            self.latency_p99 = data["latency_p99"]
        if "max_start_time" in data:
            self.max_start_time = to_datetime(data["max_start_time"])
        if "min_start_time" in data:
            self.min_start_time = to_datetime(data["min_start_time"])
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_tokens" in data:
            self.prompt_tokens = data["prompt_tokens"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
