from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .rule_log_action_response import RuleLogActionResponse


@model
class RuleLogSchema(Model):
    """Used by ``GET /api/v1/runs/rules/{rule_id}/last_applied``, ``GET /api/v1/runs/rules/{rule_id}/logs``."""

    end_time: datetime
    rule_id: UUID
    run_id: UUID
    start_time: datetime
    add_to_annotation_queue: RuleLogActionResponse | None = None
    add_to_dataset: RuleLogActionResponse | None = None
    alerts: RuleLogActionResponse | None = None
    application_time: datetime | None = None
    evaluators: RuleLogActionResponse | None = None
    run_name: str | None = None
    run_session_id: UUID | None = None
    run_type: str | None = None
    thread_id: str | None = None
    webhooks: RuleLogActionResponse | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 14:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.end_time = to_datetime(data["end_time"])
                self.rule_id = to_uuid(data["rule_id"])
                self.run_id = to_uuid(data["run_id"])
                self.start_time = to_datetime(data["start_time"])
                self.add_to_annotation_queue = models.RuleLogActionResponse.decode(data["add_to_annotation_queue"])
                self.add_to_dataset = models.RuleLogActionResponse.decode(data["add_to_dataset"])
                self.alerts = models.RuleLogActionResponse.decode(data["alerts"])
                self.application_time = to_datetime(data["application_time"])
                self.evaluators = models.RuleLogActionResponse.decode(data["evaluators"])
                self.run_name = data["run_name"]
                self.run_session_id = to_uuid(data["run_session_id"])
                self.run_type = data["run_type"]
                self.thread_id = data["thread_id"]
                self.webhooks = models.RuleLogActionResponse.decode(data["webhooks"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 14:
                    self._keep(data)
                return self
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "rule_id" in data:
            self.rule_id = to_uuid(data["rule_id"])
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "add_to_annotation_queue" in data:
            self.add_to_annotation_queue = models.RuleLogActionResponse.decode(data["add_to_annotation_queue"])
        if "add_to_dataset" in data:
            self.add_to_dataset = models.RuleLogActionResponse.decode(data["add_to_dataset"])
        if "alerts" in data:
            self.alerts = models.RuleLogActionResponse.decode(data["alerts"])
        if "application_time" in data:
            self.application_time = to_datetime(data["application_time"])
        if "evaluators" in data:
            self.evaluators = models.RuleLogActionResponse.decode(data["evaluators"])
        if "run_name" in data:
            self.run_name = data["run_name"]
        if "run_session_id" in data:
            self.run_session_id = to_uuid(data["run_session_id"])
        if "run_type" in data:
            self.run_type = data["run_type"]
        if "thread_id" in data:
            self.thread_id = data["thread_id"]
        if "webhooks" in data:
            self.webhooks = models.RuleLogActionResponse.decode(data["webhooks"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
