from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .bulk_export_run_metadata import BulkExportRunMetadata
    from .bulk_export_run_status import BulkExportRunStatus


@model
class BulkExportRun(Model):
    """Used by ``GET /api/v1/bulk-exports/runs``, ``GET /api/v1/bulk-exports/{bulk_export_id}/runs``, ``GET
    /api/v1/bulk-exports/{bulk_export_id}/runs/{run_id}``.
    """

    bulk_export_id: UUID
    created_at: datetime
    finished_at: datetime | None
    id: UUID
    metadata: BulkExportRunMetadata
    status: BulkExportRunStatus | str
    updated_at: datetime
    end_time: datetime | None = None
    errors: dict[str, Any] | None = None
    retry_number: int | None = None
    start_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.bulk_export_id = to_uuid(data["bulk_export_id"])
                self.created_at = to_datetime(data["created_at"])
                self.finished_at = to_datetime(data["finished_at"])
                self.id = to_uuid(data["id"])
                self.metadata = models.BulkExportRunMetadata.decode(data["metadata"])
                self.status = to_enumeration(data["status"], models.BulkExportRunStatus)
                self.updated_at = to_datetime(data["updated_at"])
                self.end_time = to_datetime(data["end_time"])
                self.errors = data["errors"]
                self.retry_number = data["retry_number"]
                self.start_time = to_datetime(data["start_time"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "bulk_export_id" in data:
            self.bulk_export_id = to_uuid(data["bulk_export_id"])
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "finished_at" in data:
            self.finished_at = to_datetime(data["finished_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "metadata" in data:
            self.metadata = models.BulkExportRunMetadata.decode(data["metadata"])
        if "status" in data:
            self.status = to_enumeration(data["status"], models.BulkExportRunStatus)
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "errors" in data:
            self.errors = data["errors"]
        if "retry_number" in data:
            self.retry_number = data["retry_number"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
