"""UserUsage (``usage.UserUsage`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class UserUsage(Model):
    """Part of other models."""

    agent_count: int | None = None
    first_used: str | None = None
    last_used: str | None = None
    ls_user_id: str | None = None
    owner_email: str | None = None
    run_count: int | None = None
    total_cost: float | None = None

    contract_name: ClassVar[str] = "usage.UserUsage"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "agent_count" in data:
            self.agent_count = data["agent_count"]
        if "first_used" in data:
            self.first_used = data["first_used"]
        if "last_used" in data:
            self.last_used = data["last_used"]
        if "ls_user_id" in data:
            self.ls_user_id = data["ls_user_id"]
        if "owner_email" in data:
            self.owner_email = data["owner_email"]
        if "run_count" in data:
            self.run_count = data["run_count"]
        if "total_cost" in data:
            self.total_cost = data["total_cost"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
