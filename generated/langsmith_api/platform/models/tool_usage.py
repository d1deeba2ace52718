"""ToolUsage (``usage.ToolUsage`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ToolUsage(Model):
    """Part of other models."""

    agent_count: int | None = None
    avg_latency_ms: float | None = None
    last_used: str | None = None
    run_count: int | None = None
    tool_name: str | None = None

    contract_name: ClassVar[str] = "usage.ToolUsage"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "agent_count" in data:
            self.agent_count = data["agent_count"]
        if "avg_latency_ms" in data:
            self.avg_latency_ms = data["avg_latency_ms"]
        if "last_used" in data:
            self.last_used = data["last_used"]
        if "run_count" in data:
            self.run_count = data["run_count"]
        if "tool_name" in data:
            self.tool_name = data["tool_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
