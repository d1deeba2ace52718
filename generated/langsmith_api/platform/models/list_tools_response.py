"""ListToolsResponse (``tools.ListToolsResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tool import Tool


@model
class ListToolsResponse(Model):
    """Used by ``GET /v1/platform/tools``."""

    next_offset: int | None = None
    tools: list[Tool] | None = None
    total: int | None = None

    contract_name: ClassVar[str] = "tools.ListToolsResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "next_offset" in data:
            self.next_offset = data["next_offset"]
        if "tools" in data:
            self.tools = to_list(data["tools"], models.Tool.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[Tool]:
        """The items of this page: ``tools``."""
        return self.tools or []
