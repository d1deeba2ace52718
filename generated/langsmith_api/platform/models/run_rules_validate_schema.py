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
    from .run_rule_spend_limit_schema import RunRuleSpendLimitSchema
    from .run_rules_pagerduty_alert_schema import RunRulesPagerdutyAlertSchema
    from .run_rules_webhook_schema import RunRulesWebhookSchema


@model
class RunRulesValidateSchema(Model):
    """Used by ``POST /api/v1/runs/rules/validate``."""

    display_name: str
    sampling_rate: float
    add_to_annotation_queue_id: UUID | None = None
    add_to_dataset_id: UUID | None = None
    add_to_dataset_prefer_correction: bool | None = None
    alerts: list[RunRulesPagerdutyAlertSchema] | None = None
    backfill_from: datetime | None = None
    code_evaluators: list[CodeEvaluatorTopLevel] | None = None
    create_alignment_queue: bool | None = None
    dataset_id: UUID | None = None
    evaluator_id: UUID | None = None
    evaluator_version: int | None = None
    evaluators: list[EvaluatorTopLevel] | None = None
    extend_only: bool | None = None
    filter: str | None = None
    group_by: Literal["thread_id"] | None = None
    include_extended_stats: bool | None = None
    is_enabled: bool | None = None
    num_few_shot_examples: int | None = None
    session_id: UUID | None = None
    spend_limit: RunRuleSpendLimitSchema | None = None
    test_attachments: dict[str, Any] | None = None
    test_inputs: dict[str, Any] | None = None
    test_outputs: dict[str, Any] | None = None
    test_reference_outputs: dict[str, Any] | None = None
    trace_filter: str | None = None
    transient: bool | None = None
    tree_filter: str | None = None
    use_corrections_dataset: bool | None = None
    webhooks: list[RunRulesWebhookSchema] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 30:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.display_name = data["display_name"]
                self.sampling_rate = data["sampling_rate"]
                self.add_to_annotation_queue_id = to_uuid(data["add_to_annotation_queue_id"])
                self.add_to_dataset_id = to_uuid(data["add_to_dataset_id"])
                self.add_to_dataset_prefer_correction = data["add_to_dataset_prefer_correction"]
                self.alerts = to_list(data["alerts"], models.RunRulesPagerdutyAlertSchema.decode)
                self.backfill_from = to_datetime(data["backfill_from"])
                self.code_evaluators = to_list(data["code_evaluators"], models.CodeEvaluatorTopLevel.decode)
                self.create_alignment_queue = data["create_alignment_queue"]
                self.dataset_id = to_uuid(data["dataset_id"])
                self.evaluator_id = to_uuid(data["evaluator_id"])
                self.evaluator_version = data["evaluator_version"]
                self.evaluators = to_list(data["evaluators"], models.EvaluatorTopLevel.decode)
                self.extend_only = data["extend_only"]
                self.filter = data["filter"]
                self.group_by = data["group_by"]
                self.include_extended_stats = data["include_extended_stats"]
                self.is_enabled = data["is_enabled"]
                self.num_few_shot_examples = data["num_few_shot_examples"]
                self.session_id = to_uuid(data["session_id"])
                self.spend_limit = models.RunRuleSpendLimitSchema.decode(data["spend_limit"])
                self.test_attachments = data["test_attachments"]
                self.test_inputs = data["test_inputs"]
                self.test_outputs = data["test_outputs"]
                self.test_reference_outputs = data["test_reference_outputs"]
                self.trace_filter = data["trace_filter"]
                self.transient = data["transient"]
                self.tree_filter = data["tree_filter"]
                self.use_corrections_dataset = data["use_corrections_dataset"]
                self.webhooks = to_list(data["webhooks"], models.RunRulesWebhookSchema.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 30:
                    self._keep(data)
                return self
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "sampling_rate" in data:
            self.sampling_rate = data["sampling_rate"]
        if "add_to_annotation_queue_id" in data:
            self.add_to_annotation_queue_id = to_uuid(data["add_to_annotation_queue_id"])
        if "add_to_dataset_id" in data:
            self.add_to_dataset_id = to_uuid(data["add_to_dataset_id"])
        if "add_to_dataset_prefer_correction" in data:
            self.add_to_dataset_prefer_correction = data["add_to_dataset_prefer_correction"]
        if "alerts" in data:
            self.alerts = to_list(data["alerts"], models.RunRulesPagerdutyAlertSchema.decode)
        if "backfill_from" in data:
            self.backfill_from = to_datetime(data["backfill_from"])
        if "code_evaluators" in data:
            self.code_evaluators = to_list(data["code_evaluators"], models.CodeEvaluatorTopLevel.decode)
        if "create_alignment_queue" in data:
            self.create_alignment_queue = data["create_alignment_queue"]
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "evaluator_id" in data:
            self.evaluator_id = to_uuid(data["evaluator_id"])
        if "evaluator_version" in data:
            self.evaluator_version = data["evaluator_version"]
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
        if "spend_limit" in data:
            self.spend_limit = models.RunRuleSpendLimitSchema.decode(data["spend_limit"])
        if "test_attachments" in data:
            self.test_attachments = data["test_attachments"]
        if "test_inputs" in data:
            self.test_inputs = data["test_inputs"]
        if "test_outputs" in data:
            self.test_outputs = data["test_outputs"]
        if "test_reference_outputs" in data:
            self.test_reference_outputs = data["test_reference_outputs"]
        if "trace_filter" in data:
            self.trace_filter = data["trace_filter"]
        if "transient" in data:
            self.transient = data["transient"]
        if "tree_filter" in data:
            self.tree_filter = data["tree_filter"]
        if "use_corrections_dataset" in data:
            self.use_corrections_dataset = data["use_corrections_dataset"]
        if "webhooks" in data:
            self.webhooks = to_list(data["webhooks"], models.RunRulesWebhookSchema.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
