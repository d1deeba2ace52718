from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class BulkExportUpdate(Model):
    """Used by ``PATCH /api/v1/bulk-exports/{bulk_export_id}``."""

    status: Literal["Cancelled"] | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"status": "Cancelled"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "status" in data:
            self.status = data["status"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
