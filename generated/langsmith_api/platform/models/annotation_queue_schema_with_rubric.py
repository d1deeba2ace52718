from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .annotation_queue_rubric_item_schema import AnnotationQueueRubricItemSchema
    from .annotation_queue_schema_with_rubric_queue_type import AnnotationQueueSchemaWithRubricQueueType
    from .assigned_reviewer_schema import AssignedReviewerSchema


@model
class AnnotationQueueSchemaWithRubric(Model):
    """Used by ``GET /api/v1/annotation-queues/{queue_id}``."""

    id: UUID
    name: str
    queue_type: AnnotationQueueSchemaWithRubricQueueType | str
    tenant_id: UUID
    assigned_reviewers: list[AssignedReviewerSchema] | None = None
    created_at: datetime | None = None
    default_dataset: UUID | None = None
    description: str | None = None
    enable_reservations: bool | None = None
    metadata: dict[str, Any] | None = None
    num_reviewers_per_item: int | None = None
    reservation_minutes: int | None = None
    reviewer_access_mode: str | None = None
    rubric_instructions: str | None = None
    rubric_items: list[AnnotationQueueRubricItemSchema] | None = None
    run_rule_id: UUID | None = None
    source_rule_id: UUID | None = None
    updated_at: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 18:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = to_uuid(data["id"])
                self.name = data["name"]
                self.queue_type = to_enumeration(data["queue_type"], models.AnnotationQueueSchemaWithRubricQueueType)
                self.tenant_id = to_uuid(data["tenant_id"])
                self.assigned_reviewers = to_list(data["assigned_reviewers"], models.AssignedReviewerSchema.decode)
                self.created_at = to_datetime(data["created_at"])
                self.default_dataset = to_uuid(data["default_dataset"])
                self.description = data["description"]
                self.enable_reservations = data["enable_reservations"]
                self.metadata = data["metadata"]
                self.num_reviewers_per_item = data["num_reviewers_per_item"]
                self.reservation_minutes = data["reservation_minutes"]
                self.reviewer_access_mode = data["reviewer_access_mode"]
                self.rubric_instructions = data["rubric_instructions"]
                self.rubric_items = to_list(data["rubric_items"], models.AnnotationQueueRubricItemSchema.decode)
                self.run_rule_id = to_uuid(data["run_rule_id"])
                self.source_rule_id = to_uuid(data["source_rule_id"])
                self.updated_at = to_datetime(data["updated_at"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 18:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "queue_type" in data:
            self.queue_type = to_enumeration(data["queue_type"], models.AnnotationQueueSchemaWithRubricQueueType)
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "assigned_reviewers" in data:
            self.assigned_reviewers = to_list(data["assigned_reviewers"], models.AssignedReviewerSchema.decode)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "default_dataset" in data:
            self.default_dataset = to_uuid(data["default_dataset"])
        if "description" in data:
            self.description = data["description"]
        if "enable_reservations" in data:
            self.enable_reservations = data["enable_reservations"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "num_reviewers_per_item" in data:
            self.num_reviewers_per_item = data["num_reviewers_per_item"]
        if "reservation_minutes" in data:
            self.reservation_minutes = data["reservation_minutes"]
        if "reviewer_access_mode" in data:
            self.reviewer_access_mode = data["reviewer_access_mode"]
        if "rubric_instructions" in data:
            self.rubric_instructions = data["rubric_instructions"]
        if "rubric_items" in data:
            self.rubric_items = to_list(data["rubric_items"], models.AnnotationQueueRubricItemSchema.decode)
        if "run_rule_id" in data:
            self.run_rule_id = to_uuid(data["run_rule_id"])
        if "source_rule_id" in data:
            self.source_rule_id = to_uuid(data["source_rule_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
