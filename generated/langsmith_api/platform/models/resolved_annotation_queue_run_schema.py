from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .resolved_annotation_queue_run_schema_section import ResolvedAnnotationQueueRunSchemaSection


@model
class ResolvedAnnotationQueueRunSchema(Model):
    """Used by ``GET /api/v1/annotation-queues/{queue_id}/runs/resolve/{queue_run_id}``."""

    position: int
    section: ResolvedAnnotationQueueRunSchemaSection | str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "position" in data:
            self.position = data["position"]
        if "section" in data:
            self.section = to_enumeration(data["section"], models.ResolvedAnnotationQueueRunSchemaSection)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
