from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CustomerInfo(Model):
    """Part of other models."""

    customer_id: str
    customer_name: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "customer_id" in data:
            self.customer_id = data["customer_id"]
        if "customer_name" in data:
            self.customer_name = data["customer_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
