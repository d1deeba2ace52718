from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AnnotationQueueSizeSchema(Model):
    """Used by ``GET /api/v1/annotation-queues/{queue_id}/size``, ``GET
    /api/v1/annotation-queues/{queue_id}/total_archived``, ``GET /api/v1/annotation-queues/{queue_id}/total_size``.
    """

    size: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "size" in data:
            self.size = data["size"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
