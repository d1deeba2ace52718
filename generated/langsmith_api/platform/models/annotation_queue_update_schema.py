from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .annotation_queue_rubric_item_schema import AnnotationQueueRubricItemSchema
    from .annotation_queue_update_schema_reviewer_access_mode import AnnotationQueueUpdateSchemaReviewerAccessMode


@model
class AnnotationQueueUpdateSchema(Model):
    """Used by ``PATCH /api/v1/annotation-queues/{queue_id}``."""

    default_dataset: UUID | None = None
    description: str | None = None
    enable_reservations: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    num_reviewers_per_item: int | None = None
    reservation_minutes: int | None = None
    reviewer_access_mode: AnnotationQueueUpdateSchemaReviewerAccessMode | str | None = None
    rubric_instructions: str | None = None
    rubric_items: list[AnnotationQueueRubricItemSchema] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.default_dataset = to_uuid(data["default_dataset"])
                self.description = data["description"]
                self.enable_reservations = data["enable_reservations"]
                self.metadata = data["metadata"]
                self.name = data["name"]
                self.num_reviewers_per_item = data["num_reviewers_per_item"]
                self.reservation_minutes = data["reservation_minutes"]
                self.reviewer_access_mode = to_enumeration(
                    data["reviewer_access_mode"], models.AnnotationQueueUpdateSchemaReviewerAccessMode
                )
                self.rubric_instructions = data["rubric_instructions"]
                self.rubric_items = to_list(data["rubric_items"], models.AnnotationQueueRubricItemSchema.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "default_dataset" in data:
            self.default_dataset = to_uuid(data["default_dataset"])
        if "description" in data:
            self.description = data["description"]
        if "enable_reservations" in data:
            self.enable_reservations = data["enable_reservations"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "name" in data:
            self.name = data["name"]
        if "num_reviewers_per_item" in data:
            self.num_reviewers_per_item = data["num_reviewers_per_item"]
        if "reservation_minutes" in data:
            self.reservation_minutes = data["reservation_minutes"]
        if "reviewer_access_mode" in data:
            self.reviewer_access_mode = to_enumeration(
                data["reviewer_access_mode"], models.AnnotationQueueUpdateSchemaReviewerAccessMode
            )
        if "rubric_instructions" in data:
            self.rubric_instructions = data["rubric_instructions"]
        if "rubric_items" in data:
            self.rubric_items = to_list(data["rubric_items"], models.AnnotationQueueRubricItemSchema.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
