from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OrgUsage(Model):
    """Used by ``GET /api/v1/orgs/current/billing/usage``."""

    billable_metric_id: str
    billable_metric_name: str
    customer_id: str
    end_timestamp: str
    groups: dict[str, float] | None
    start_timestamp: str
    value: float | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "billable_metric_id" in data:
            self.billable_metric_id = data["billable_metric_id"]
        if "billable_metric_name" in data:
            self.billable_metric_name = data["billable_metric_name"]
        if "customer_id" in data:
            self.customer_id = data["customer_id"]
        if "end_timestamp" in data:
            self.end_timestamp = data["end_timestamp"]
        if "groups" in data:
            self.groups = data["groups"]
        if "start_timestamp" in data:
            self.start_timestamp = data["start_timestamp"]
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
