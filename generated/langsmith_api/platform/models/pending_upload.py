from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class PendingUpload(Model):
    """Part of other models."""

    file_path: str
    rows_count: int
    target_cursor: str | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "file_path" in data:
            self.file_path = data["file_path"]
        if "rows_count" in data:
            self.rows_count = data["rows_count"]
        if "target_cursor" in data:
            self.target_cursor = data["target_cursor"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
