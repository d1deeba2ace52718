"""ToolUsageResponse (``usage.ToolUsageResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tool_usage import ToolUsage


@model
class ToolUsageResponse(Model):
    """Used by ``GET /v1/platform/fleet/usage/tools``."""

    tools: list[ToolUsage] | None = None

    contract_name: ClassVar[str] = "usage.ToolUsageResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "tools" in data:
            self.tools = to_list(data["tools"], models.ToolUsage.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
