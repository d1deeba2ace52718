from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .granular_usage_record import GranularUsageRecord
    from .granular_usage_stride import GranularUsageStride


@model
class GranularUsageResponse(Model):
    """Used by ``GET /api/v1/orgs/current/billing/granular-usage``."""

    stride: GranularUsageStride
    usage: list[GranularUsageRecord]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "stride" in data:
            self.stride = models.GranularUsageStride.decode(data["stride"])
        if "usage" in data:
            self.usage = to_list(data["usage"], models.GranularUsageRecord.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
