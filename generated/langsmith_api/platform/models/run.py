"""Run (``runs.Run`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run_run_type import RunRunType


@model
class Run(Model):
    """Used by ``PATCH /api/v1/runs/{run_id}``, ``POST /runs``, ``PATCH /runs/{run_id}``."""

    dotted_order: str | None = None
    end_time: str | None = None
    error: str | None = None
    events: list[dict[str, Any]] | None = None
    extra: dict[str, Any] | None = None
    id: str | None = None
    input_attachments: dict[str, Any] | None = None
    inputs: dict[str, Any] | None = None
    name: str | None = None
    output_attachments: dict[str, Any] | None = None
    outputs: dict[str, Any] | None = None
    parent_run_id: str | None = None
    reference_example_id: str | None = None
    run_type: RunRunType | str | None = None
    serialized: dict[str, Any] | None = None
    session_id: str | None = None
    session_name: str | None = None
    start_time: str | None = None
    status: str | None = None
    tags: list[str] | None = None
    trace_id: str | None = None

    contract_name: ClassVar[str] = "runs.Run"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 21:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.dotted_order = data["dotted_order"]
                self.end_time = data["end_time"]
                self.error = data["error"]
                self.events = data["events"]
                self.extra = data["extra"]
                self.id = data["id"]
                self.input_attachments = data["input_attachments"]
                self.inputs = data["inputs"]
                self.name = data["name"]
                self.output_attachments = data["output_attachments"]
                self.outputs = data["outputs"]
                self.parent_run_id = data["parent_run_id"]
                self.reference_example_id = data["reference_example_id"]
                self.run_type = to_enumeration(data["run_type"], models.RunRunType)
                self.serialized = data["serialized"]
                self.session_id = data["session_id"]
                self.session_name = data["session_name"]
                self.start_time = data["start_time"]
                self.status = data["status"]
                self.tags = data["tags"]
                self.trace_id = data["trace_id"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 21:
                    self._keep(data)
                return self
        if "dotted_order" in data:
            self.dotted_order = data["dotted_order"]
        if "end_time" in data:
            self.end_time = data["end_time"]
        if "error" in data:
            self.error = data["error"]
        if "events" in data:
            self.events = data["events"]
        if "extra" in data:
            self.extra = data["extra"]
        if "id" in data:
            self.id = data["id"]
        if "input_attachments" in data:
            self.input_attachments = data["input_attachments"]
        if "inputs" in data:
            self.inputs = data["inputs"]
        if "name" in data:
            self.name = data["name"]
        if "output_attachments" in data:
            self.output_attachments = data["output_attachments"]
        if "outputs" in data:
            self.outputs = data["outputs"]
        if "parent_run_id" in data:
            self.parent_run_id = data["parent_run_id"]
        if "reference_example_id" in data:
            self.reference_example_id = data["reference_example_id"]
        if "run_type" in data:
            self.run_type = to_enumeration(data["run_type"], models.RunRunType)
        if "serialized" in data:
            self.serialized = data["serialized"]
        if "session_id" in data:
            self.session_id = data["session_id"]
        if "session_name" in data:
            self.session_name = data["session_name"]
        if "start_time" in data:
            self.start_time = data["start_time"]
        if "status" in data:
            self.status = data["status"]
        if "tags" in data:
            self.tags = data["tags"]
        if "trace_id" in data:
            self.trace_id = data["trace_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
