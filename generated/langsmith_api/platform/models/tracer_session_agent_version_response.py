"""TracerSessionAgentVersionResponse (``tracer_sessions.AgentVersionResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TracerSessionAgentVersionResponse(Model):
    """Used by ``GET /v1/platform/sessions/{sessionID}/agent-versions``."""

    commit_sha: str | None = None
    first_seen_at: str | None = None

    contract_name: ClassVar[str] = "tracer_sessions.AgentVersionResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit_sha" in data:
            self.commit_sha = data["commit_sha"]
        if "first_seen_at" in data:
            self.first_seen_at = data["first_seen_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
