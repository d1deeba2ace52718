from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .bulk_export_compression import BulkExportCompression
    from .bulk_export_format_version import BulkExportFormatVersion


@model
class BulkExportCreate(Model):
    """Used by ``POST /api/v1/bulk-exports``."""

    bulk_export_destination_id: UUID
    session_id: UUID
    start_time: datetime
    compression: BulkExportCompression | str | None = None
    end_time: datetime | None = None
    export_fields: list[str] | None = None
    filter: str | None = None
    format: Literal["Parquet"] | None = None
    format_version: BulkExportFormatVersion | str | None = None
    interval_hours: int | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"format": "Parquet"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.bulk_export_destination_id = to_uuid(data["bulk_export_destination_id"])
                self.session_id = to_uuid(data["session_id"])
                self.start_time = to_datetime(data["start_time"])
                self.compression = to_enumeration(data["compression"], models.BulkExportCompression)
                self.end_time = to_datetime(data["end_time"])
                self.export_fields = data["export_fields"]
                self.filter = data["filter"]
                self.format = data["format"]
                self.format_version = to_enumeration(data["format_version"], models.BulkExportFormatVersion)
                self.interval_hours = data["interval_hours"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "bulk_export_destination_id" in data:
            self.bulk_export_destination_id = to_uuid(data["bulk_export_destination_id"])
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "compression" in data:
            self.compression = to_enumeration(data["compression"], models.BulkExportCompression)
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "export_fields" in data:
            self.export_fields = data["export_fields"]
        if "filter" in data:
            self.filter = data["filter"]
        if "format" in data:
            self.format = data["format"]
        if "format_version" in data:
            self.format_version = to_enumeration(data["format_version"], models.BulkExportFormatVersion)
        if "interval_hours" in data:
            self.interval_hours = data["interval_hours"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
