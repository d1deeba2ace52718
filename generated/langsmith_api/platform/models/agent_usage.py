"""AgentUsage (``usage.AgentUsage`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AgentUsage(Model):
    """Part of other models."""

    agent_name: str | None = None
    assistant_id: str | None = None
    first_used: str | None = None
    last_used: str | None = None
    model_name: str | None = None
    owner_email: str | None = None
    run_count: int | None = None
    total_cost: float | None = None

    contract_name: ClassVar[str] = "usage.AgentUsage"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.agent_name = data["agent_name"]
                self.assistant_id = data["assistant_id"]
                self.first_used = data["first_used"]
                self.last_used = data["last_used"]
                self.model_name = data["model_name"]
                self.owner_email = data["owner_email"]
                self.run_count = data["run_count"]
                self.total_cost = data["total_cost"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "agent_name" in data:
            self.agent_name = data["agent_name"]
        if "assistant_id" in data:
            self.assistant_id = data["assistant_id"]
        if "first_used" in data:
            self.first_used = data["first_used"]
        if "last_used" in data:
            self.last_used = data["last_used"]
        if "model_name" in data:
            self.model_name = data["model_name"]
        if "owner_email" in data:
            self.owner_email = data["owner_email"]
        if "run_count" in data:
            self.run_count = data["run_count"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
