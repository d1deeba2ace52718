"""ThreadTraceListItem (``threads.ThreadTraceListItem`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .run_completion_cost_details import RunCompletionCostDetails
    from .run_completion_token_details import RunCompletionTokenDetails
    from .run_prompt_cost_details import RunPromptCostDetails
    from .run_prompt_token_details import RunPromptTokenDetails


@model
class ThreadTraceListItem(Model):
    """Part of other models."""

    completion_cost: float | None = None
    completion_cost_details: RunCompletionCostDetails | None = None
    completion_token_details: RunCompletionTokenDetails | None = None
    completion_tokens: int | None = None
    end_time: datetime | None = None
    error_preview: str | None = None
    first_token_time: datetime | None = None
    inputs_preview: str | None = None
    latency: float | None = None
    name: str | None = None
    op: float | None = None
    outputs_preview: str | None = None
    prompt_cost: float | None = None
    prompt_cost_details: RunPromptCostDetails | None = None
    prompt_token_details: RunPromptTokenDetails | None = None
    prompt_tokens: int | None = None
    start_time: datetime | None = None
    thread_id: UUID | None = None
    total_cost: float | None = None
    total_tokens: int | None = None
    trace_id: UUID | None = None

    contract_name: ClassVar[str] = "threads.ThreadTraceListItem"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 21:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.completion_cost = data["completion_cost"]
                self.completion_cost_details = models.RunCompletionCostDetails.decode(data["completion_cost_details"])
                self.completion_token_details = models.RunCompletionTokenDetails.decode(
                    data["completion_token_details"]
                )
                self.completion_tokens = data["completion_tokens"]
                self.end_time = to_datetime(data["end_time"])
                self.error_preview = data["error_preview"]
                self.first_token_time = to_datetime(data["first_token_time"])
                self.inputs_preview = data["inputs_preview"]
                self.latency = data["latency"]
                self.name = data["name"]
                self.op = data["op"]
                self.outputs_preview = data["outputs_preview"]
                self.prompt_cost = data["prompt_cost"]
                self.prompt_cost_details = models.RunPromptCostDetails.decode(data["prompt_cost_details"])
                self.prompt_token_details = models.RunPromptTokenDetails.decode(data["prompt_token_details"])
                self.prompt_tokens = data["prompt_tokens"]
                self.start_time = to_datetime(data["start_time"])
                self.thread_id = to_uuid(data["thread_id"])
                self.total_cost = data["total_cost"]
                self.total_tokens = data["total_tokens"]
                self.trace_id = to_uuid(data["trace_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 21:
                    self._keep(data)
                return self
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_cost_details" in data:
            self.completion_cost_details = models.RunCompletionCostDetails.decode(data["completion_cost_details"])
        if "completion_token_details" in data:
            self.completion_token_details = models.RunCompletionTokenDetails.decode(data["completion_token_details"])
        if "completion_tokens" in data:
            self.completion_tokens = data["completion_tokens"]
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "error_preview" in data:
            self.error_preview = data["error_preview"]
        if "first_token_time" in data:
            self.first_token_time = to_datetime(data["first_token_time"])
        if "inputs_preview" in data:
            self.inputs_preview = data["inputs_preview"]
        if "latency" in data:
            self.latency = data["latency"]
        if "name" in data:
            self.name = data["name"]
        if "op" in data:
            self.op = data["op"]
        if "outputs_preview" in data:
            self.outputs_preview = data["outputs_preview"]
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_cost_details" in data:
            self.prompt_cost_details = models.RunPromptCostDetails.decode(data["prompt_cost_details"])
        if "prompt_token_details" in data:
            self.prompt_token_details = models.RunPromptTokenDetails.decode(data["prompt_token_details"])
        if "prompt_tokens" in data:
            self.prompt_tokens = data["prompt_tokens"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
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
