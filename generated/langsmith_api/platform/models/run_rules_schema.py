from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .code_evaluator_top_level import CodeEvaluatorTopLevel
    from .evaluator_top_level import EvaluatorTopLevel
    from .run_rules_pagerduty_alert_schema import RunRulesPagerdutyAlertSchema
    from .run_rules_webhook_schema import RunRulesWebhookSchema


@model
class RunRulesSchema(Model):
    """Used by ``GET /api/v1/runs/rules``, ``POST /api/v1/runs/rules``, ``PATCH /api/v1/runs/rules/{rule_id}`` and 1
    more.
    """

    created_at: datetime
    display_name: str
    evaluator_version: int
    id: UUID
    sampling_rate: float
    tenant_id: UUID
    updated_at: datetime
    webhooks: list[RunRulesWebhookSchema] | None
    add_to_annotation_queue_id: UUID | None = None
    add_to_annotation_queue_name: str | None = None
    add_to_dataset_id: UUID | None = None
    add_to_dataset_name: str | None = None
    add_to_dataset_prefer_correction: bool | None = None
    alerts: list[RunRulesPagerdutyAlertSchema] | None = None
    alignment_annotation_queue_id: UUID | None = None
    backfill_completed_at: datetime | None = None
    backfill_error: str | None = None
    backfill_from: datetime | None = None
    backfill_id: UUID | None = None
    backfill_progress: float | None = None
    backfill_status: str | None = None
    code_evaluators: list[CodeEvaluatorTopLevel] | None = None
    corrections_dataset_id: UUID | None = None
    dataset_id: UUID | None = None
    dataset_name: str | None = None
    evaluator_id: UUID | None = None
    evaluators: list[EvaluatorTopLevel] | None = None
    extend_only: bool | None = None
    filter: str | None = None
    group_by: Literal["thread_id"] | None = None
    include_extended_stats: bool | None = None
    is_enabled: bool | None = None
    num_few_shot_examples: int | None = None
    session_id: UUID | None = None
    session_name: str | None = None
    trace_filter: str | None = None
    transient: bool | None = None
    tree_filter: str | None = None
    use_corrections_dataset: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 39:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.display_name = data["display_name"]
                self.evaluator_version = data["evaluator_version"]
                self.id = to_uuid(data["id"])
                self.sampling_rate = data["sampling_rate"]
                self.tenant_id = to_uuid(data["tenant_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.webhooks = to_list(data["webhooks"], models.RunRulesWebhookSchema.decode)
                self.add_to_annotation_queue_id = to_uuid(data["add_to_annotation_queue_id"])
                self.add_to_annotation_queue_name = data["add_to_annotation_queue_name"]
                self.add_to_dataset_id = to_uuid(data["add_to_dataset_id"])
                self.add_to_dataset_name = data["add_to_dataset_name"]
                self.add_to_dataset_prefer_correction = data["add_to_dataset_prefer_correction"]
                self.alerts = to_list(data["alerts"], models.RunRulesPagerdutyAlertSchema.decode)
                self.alignment_annotation_queue_id = to_uuid(data["alignment_annotation_queue_id"])
                self.backfill_completed_at = to_datetime(data["backfill_completed_at"])
                self.backfill_error = data["backfill_error"]
                self.backfill_from = to_datetime(data["backfill_from"])
                self.backfill_id = to_uuid(data["backfill_id"])
                self.backfill_progress = data["backfill_progress"]
                self.backfill_status = data["backfill_status"]
                self.code_evaluators = to_list(data["code_evaluators"], models.CodeEvaluatorTopLevel.decode)
                self.corrections_dataset_id = to_uuid(data["corrections_dataset_id"])
                self.dataset_id = to_uuid(data["dataset_id"])
                self.dataset_name = data["dataset_name"]
                self.evaluator_id = to_uuid(data["evaluator_id"])
                self.evaluators = to_list(data["evaluators"], models.EvaluatorTopLevel.decode)
                self.extend_only = data["extend_only"]
                self.filter = data["filter"]
                self.group_by = data["group_by"]
                self.include_extended_stats = data["include_extended_stats"]
                self.is_enabled = data["is_enabled"]
                self.num_few_shot_examples = data["num_few_shot_examples"]
                self.session_id = to_uuid(data["session_id"])
                self.session_name = data["session_name"]
                self.trace_filter = data["trace_filter"]
                self.transient = data["transient"]
                self.tree_filter = data["tree_filter"]
                self.use_corrections_dataset = data["use_corrections_dataset"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 39:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "evaluator_version" in data:
            self.evaluator_version = data["evaluator_version"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "sampling_rate" in data:
            self.sampling_rate = data["sampling_rate"]
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "webhooks" in data:
            self.webhooks = to_list(data["webhooks"], models.RunRulesWebhookSchema.decode)
        if "add_to_annotation_queue_id" in data:
            self.add_to_annotation_queue_id = to_uuid(data["add_to_annotation_queue_id"])
        if "add_to_annotation_queue_name" in data:
            self.add_to_annotation_queue_name = data["add_to_annotation_queue_name"]
        if "add_to_dataset_id" in data:
            self.add_to_dataset_id = to_uuid(data["add_to_dataset_id"])
        if "add_to_dataset_name" in data:
            self.add_to_dataset_name = data["add_to_dataset_name"]
        if "add_to_dataset_prefer_correction" in data:
            self.add_to_dataset_prefer_correction = data["add_to_dataset_prefer_correction"]
        if "alerts" in data:
            self.alerts = to_list(data["alerts"], models.RunRulesPagerdutyAlertSchema.decode)
        if "alignment_annotation_queue_id" in data:
            self.alignment_annotation_queue_id = to_uuid(data["alignment_annotation_queue_id"])
        if "backfill_completed_at" in data:
            self.backfill_completed_at = to_datetime(data["backfill_completed_at"])
        if "backfill_error" in data:
            self.backfill_error = data["backfill_error"]
        if "backfill_from" in data:
            self.backfill_from = to_datetime(data["backfill_from"])
        if "backfill_id" in data:
            self.backfill_id = to_uuid(data["backfill_id"])
        if "backfill_progress" in data:
            self.backfill_progress = data["backfill_progress"]
        if "backfill_status" in data:
            self.backfill_status = data["backfill_status"]
        if "code_evaluators" in data:
            self.code_evaluators = to_list(data["code_evaluators"], models.CodeEvaluatorTopLevel.decode)
        if "corrections_dataset_id" in data:
            self.corrections_dataset_id = to_uuid(data["corrections_dataset_id"])
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "dataset_name" in data:
            self.dataset_name = data["dataset_name"]
        if "evaluator_id" in data:
            self.evaluator_id = to_uuid(data["evaluator_id"])
        if "evaluators" in data:
            self.evaluators = to_list(data["evaluators"], models.EvaluatorTopLevel.decode)
        if "extend_only" in data:
            self.extend_only = data["extend_only"]
        if "filter" in data:
            self.filter = data["filter"]
        if "group_by" in data:
            self.group_by = data["group_by"]
        if "include_extended_stats" in data:
            self.include_extended_stats = data["include_extended_stats"]
        if "is_enabled" in data:
            self.is_enabled = data["is_enabled"]
        if "num_few_shot_examples" in data:
            self.num_few_shot_examples = data["num_few_shot_examples"]
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "session_name" in data:
            self.session_name = data["session_name"]
        if "trace_filter" in data:
            self.trace_filter = data["trace_filter"]
        if "transient" in data:
            self.transient = data["transient"]
        if "tree_filter" in data:
            self.tree_filter = data["tree_filter"]
        if "use_corrections_dataset" in data:
            self.use_corrections_dataset = data["use_corrections_dataset"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
