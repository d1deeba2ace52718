from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .annotation_queue_rubric_item_schema import AnnotationQueueRubricItemSchema


@model
class AnnotationQueueCreateSchema(Model):
    """Used by ``POST /api/v1/annotation-queues``."""

    name: str
    created_at: datetime | None = None
    default_dataset: UUID | None = None
    description: str | None = None
    enable_reservations: bool | None = None
    id: UUID | None = None
    metadata: dict[str, Any] | None = None
    num_reviewers_per_item: int | None = None
    reservation_minutes: int | None = None
    reviewer_access_mode: str | None = None
    rubric_instructions: str | None = None
    rubric_items: list[AnnotationQueueRubricItemSchema] | None = None
    session_ids: list[UUID] | None = None
    updated_at: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 14:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.name = data["name"]
                self.created_at = to_datetime(data["created_at"])
                self.default_dataset = to_uuid(data["default_dataset"])
                self.description = data["description"]
                self.enable_reservations = data["enable_reservations"]
                self.id = to_uuid(data["id"])
                self.metadata = data["metadata"]
                self.num_reviewers_per_item = data["num_reviewers_per_item"]
                self.reservation_minutes = data["reservation_minutes"]
                self.reviewer_access_mode = data["reviewer_access_mode"]
                self.rubric_instructions = data["rubric_instructions"]
                self.rubric_items = to_list(data["rubric_items"], models.AnnotationQueueRubricItemSchema.decode)
                self.session_ids = to_list(data["session_ids"], to_uuid)
                self.updated_at = to_datetime(data["updated_at"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 14:
                    self._keep(data)
                return self
        if "name" in data:
            self.name = data["name"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "default_dataset" in data:
            self.default_dataset = to_uuid(data["default_dataset"])
        if "description" in data:
            self.description = data["description"]
        if "enable_reservations" in data:
            self.enable_reservations = data["enable_reservations"]
        if "id" in data:
            self.id = to_uuid(data["id"])
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
        if "session_ids" in data:
            self.session_ids = to_list(data["session_ids"], to_uuid)
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
