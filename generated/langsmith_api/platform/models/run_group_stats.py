from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class RunGroupStats(Model):
    """Used by ``POST /api/v1/runs/group/stats``."""

    group_count: int
    completion_cost: float | str | None = None
    completion_cost_details: dict[str, Any] | None = None
    completion_token_details: dict[str, Any] | None = None
    completion_tokens: int | None = None
    completion_tokens_p50: int | None = None
    completion_tokens_p99: int | None = None
    cost_p50: float | str | None = None
    cost_p99: float | str | None = None
    error_rate: float | None = None
    feedback_stats: dict[str, Any] | None = None
    first_token_p50: float | None = None
    first_token_p99: float | None = None
    last_run_start_time: datetime | None = None
    latency_p50: float | None = None
    latency_p99: float | None = None
    median_tokens: int | None = None
    prompt_cost: float | str | None = None
    prompt_cost_details: dict[str, Any] | None = None
    prompt_token_details: dict[str, Any] | None = None
    prompt_tokens: int | None = None
    prompt_tokens_p50: int | None = None
    prompt_tokens_p99: int | None = None
    run_count: int | None = None
    run_facets: list[dict[str, Any]] | None = None
    streaming_rate: float | None = None
    tokens_p99: int | None = None
    total_cost: float | str | None = None
    total_tokens: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 29:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.group_count = data["group_count"]
                self.completion_cost = data["completion_cost"]
                self.completion_cost_details = data["completion_cost_details"]
                self.completion_token_details = data["completion_token_details"]
                self.completion_tokens = data["completion_tokens"]
                self.completion_tokens_p50 = data["completion_tokens_p50"]
                self.completion_tokens_p99 = data["completion_tokens_p99"]
                self.cost_p50 = data["cost_p50"]
                self.cost_p99 = data["cost_p99"]
                self.error_rate = data["error_rate"]
                self.feedback_stats = data["feedback_stats"]
                self.first_token_p50 = data["first_token_p50"]
                self.first_token_p99 = data["first_token_p99"]
                self.last_run_start_time = to_datetime(data["last_run_start_time"])
                self.latency_p50 = data["latency_p50"]
                self.latency_p99 = data["latency_p99"]
                self.median_tokens = data["median_tokens"]
                self.prompt_cost = data["prompt_cost"]
                self.prompt_cost_details = data["prompt_cost_details"]
                self.prompt_token_details = data["prompt_token_details"]
                self.prompt_tokens = data["prompt_tokens"]
                self.prompt_tokens_p50 = data["prompt_tokens_p50"]
                self.prompt_tokens_p99 = data["prompt_tokens_p99"]
                self.run_count = data["run_count"]
                self.run_facets = data["run_facets"]
                self.streaming_rate = data["streaming_rate"]
                self.tokens_p99 = data["tokens_p99"]
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 29:
                    self._keep(data)
                return self
        if "group_count" in data:
            self.group_count = data["group_count"]
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_cost_details" in data:
            self.completion_cost_details = data["completion_cost_details"]
        if "completion_token_details" in data:
            self.completion_token_details = data["completion_token_details"]
        if "completion_tokens" in data:
            self.completion_tokens = data["completion_tokens"]
        if "completion_tokens_p50" in data:
            self.completion_tokens_p50 = data["completion_tokens_p50"]
        if "completion_tokens_p99" in data:
            self.completion_tokens_p99 = data["completion_tokens_p99"]
        if "cost_p50" in data:
            self.cost_p50 = data["cost_p50"]
        if "cost_p99" in data:
            self.cost_p99 = data["cost_p99"]
        if "error_rate" in data:
            self.error_rate = data["error_rate"]
        if "feedback_stats" in data:
            self.feedback_stats = data["feedback_stats"]
        if "first_token_p50" in data:
            self.first_token_p50 = data["first_token_p50"]
        if "first_token_p99" in data:
            self.first_token_p99 = data["first_token_p99"]
        if "last_run_start_time" in data:
            self.last_run_start_time = to_datetime(data["last_run_start_time"])
        if "latency_p50" in data:
            self.latency_p50 = data["latency_p50"]
        if "latency_p99" in data:
            self.latency_p99 = data["latency_p99"]
        if "median_tokens" in data:
            self.median_tokens = data["median_tokens"]
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_cost_details" in data:
            self.prompt_cost_details = data["prompt_cost_details"]
        if "prompt_token_details" in data:
            self.prompt_token_details = data["prompt_token_details"]
        if "prompt_tokens" in data:
            self.prompt_tokens = data["prompt_tokens"]
        if "prompt_tokens_p50" in data:
            self.prompt_tokens_p50 = data["prompt_tokens_p50"]
        if "prompt_tokens_p99" in data:
            self.prompt_tokens_p99 = data["prompt_tokens_p99"]
        if "run_count" in data:
            self.run_count = data["run_count"]
        if "run_facets" in data:
            self.run_facets = data["run_facets"]
        if "streaming_rate" in data:
            self.streaming_rate = data["streaming_rate"]
        if "tokens_p99" in data:
            self.tokens_p99 = data["tokens_p99"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
