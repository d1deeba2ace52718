"""SandboxBatchDeleteSkipped (``sandboxes.BatchDeleteSkipped`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxBatchDeleteSkipped(Model):
    """Part of other models."""

    name: str | None = None
    reason: str | None = None

    contract_name: ClassVar[str] = "sandboxes.BatchDeleteSkipped"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "reason" in data:
            self.reason = data["reason"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
