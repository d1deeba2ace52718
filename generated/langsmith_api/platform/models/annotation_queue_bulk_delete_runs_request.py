from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class AnnotationQueueBulkDeleteRunsRequest(Model):
    """Used by ``POST /api/v1/annotation-queues/{queue_id}/runs/delete``."""

    delete_all: bool | None = None
    exclude_run_ids: list[UUID] | None = None
    run_ids: list[UUID] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "delete_all" in data:
            self.delete_all = data["delete_all"]
        if "exclude_run_ids" in data:
            self.exclude_run_ids = to_list(data["exclude_run_ids"], to_uuid)
        if "run_ids" in data:
            self.run_ids = to_list(data["run_ids"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
