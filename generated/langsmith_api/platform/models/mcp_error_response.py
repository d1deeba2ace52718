"""McpErrorResponse (``mcptools.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class McpErrorResponse(Model):
    """Used by ``GET /v1/fleet/mcp/tools``."""

    code: str | None = None
    detail: str | None = None
    status: int | None = None
    type: str | None = None

    contract_name: ClassVar[str] = "mcptools.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code" in data:
            self.code = data["code"]
        if "detail" in data:
            self.detail = data["detail"]
        if "status" in data:
            self.status = data["status"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
