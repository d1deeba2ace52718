from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class RunGroup(Model):
    """Part of other models."""

    group_key: str
    count: int | None = None
    feedback_stats: dict[str, Any] | None = None
    filter: str | None = None
    first_inputs: str | None = None
    last_error: str | None = None
    last_outputs: str | None = None
    latency_p50: float | None = None
    latency_p99: float | None = None
    max_start_time: datetime | None = None
    min_start_time: datetime | None = None
    total_cost: float | str | None = None
    total_tokens: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 13:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.group_key = data["group_key"]
                self.count = data["count"]
                self.feedback_stats = data["feedback_stats"]
                self.filter = data["filter"]
                self.first_inputs = data["first_inputs"]
                self.last_error = data["last_error"]
                self.last_outputs = data["last_outputs"]
                self.latency_p50 = data["latency_p50"]
                self.latency_p99 = data["latency_p99"]
                self.max_start_time = to_datetime(data["max_start_time"])
                self.min_start_time = to_datetime(data["min_start_time"])
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 13:
                    self._keep(data)
                return self
        if "group_key" in data:
            self.group_key = data["group_key"]
        if "count" in data:
            self.count = data["count"]
        if "feedback_stats" in data:
            self.feedback_stats = data["feedback_stats"]
        if "filter" in data:
            self.filter = data["filter"]
        if "first_inputs" in data:
            self.first_inputs = data["first_inputs"]
        if "last_error" in data:
            self.last_error = data["last_error"]
        if "last_outputs" in data:
            self.last_outputs = data["last_outputs"]
        if "latency_p50" in data:
            self.latency_p50 = data["latency_p50"]
        if "latency_p99" in data:
            self.latency_p99 = data["latency_p99"]
        if "max_start_time" in data:
            self.max_start_time = to_datetime(data["max_start_time"])
        if "min_start_time" in data:
            self.min_start_time = to_datetime(data["min_start_time"])
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
