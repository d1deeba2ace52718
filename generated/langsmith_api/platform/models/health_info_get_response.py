from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class HealthInfoGetResponse(Model):
    """Used by ``GET /api/v1/info/health``."""

    clickhouse_disk_free_pct: float

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "clickhouse_disk_free_pct" in data:
            self.clickhouse_disk_free_pct = data["clickhouse_disk_free_pct"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
