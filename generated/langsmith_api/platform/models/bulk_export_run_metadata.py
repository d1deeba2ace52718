from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .bulk_export_run_progress import BulkExportRunProgress


@model
class BulkExportRunMetadata(Model):
    """Part of other models."""

    end_time: datetime
    prefix: str
    start_time: datetime
    result: BulkExportRunProgress | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "prefix" in data:
            self.prefix = data["prefix"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "result" in data:
            self.result = models.BulkExportRunProgress.decode(data["result"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
