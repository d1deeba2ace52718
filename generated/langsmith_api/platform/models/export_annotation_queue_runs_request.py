from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class ExportAnnotationQueueRunsRequest(Model):
    """Used by ``POST /api/v1/annotation-queues/{queue_id}/export``."""

    end_time: datetime | None = None
    include_annotator_detail: bool | None = None
    start_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "include_annotator_detail" in data:
            self.include_annotator_detail = data["include_annotator_detail"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
