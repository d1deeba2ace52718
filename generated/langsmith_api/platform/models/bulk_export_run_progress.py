from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .pending_upload import PendingUpload


@model
class BulkExportRunProgress(Model):
    """Part of other models."""

    export_path: str
    exported_files: list[str]
    latest_cursor: str | None
    rows_written: int
    pending_upload: PendingUpload | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "export_path" in data:
            self.export_path = data["export_path"]
        if "exported_files" in data:
            self.exported_files = data["exported_files"]
        if "latest_cursor" in data:
            self.latest_cursor = data["latest_cursor"]
        if "rows_written" in data:
            self.rows_written = data["rows_written"]
        if "pending_upload" in data:
            self.pending_upload = models.PendingUpload.decode(data["pending_upload"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
