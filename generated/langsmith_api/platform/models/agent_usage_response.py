"""AgentUsageResponse (``usage.AgentUsageResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .agent_usage import AgentUsage


@model
class AgentUsageResponse(Model):
    """Used by ``GET /v1/platform/fleet/usage/agents``."""

    agents: list[AgentUsage] | None = None

    contract_name: ClassVar[str] = "usage.AgentUsageResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "agents" in data:
            self.agents = to_list(data["agents"], models.AgentUsage.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
