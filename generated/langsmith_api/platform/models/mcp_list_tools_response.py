"""McpListToolsResponse (``mcptools.ListToolsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .mcp_tool import McpTool


@model
class McpListToolsResponse(Model):
    """Used by ``GET /v1/fleet/mcp/tools``."""

    cached: bool | None = None
    fetched_at: str | None = None
    tools: list[McpTool] | None = None

    contract_name: ClassVar[str] = "mcptools.ListToolsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "cached" in data:
            self.cached = data["cached"]
        if "fetched_at" in data:
            self.fetched_at = data["fetched_at"]
        if "tools" in data:
            self.tools = to_list(data["tools"], models.McpTool.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
