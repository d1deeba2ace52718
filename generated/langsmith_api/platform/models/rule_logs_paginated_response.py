from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .rule_log_schema import RuleLogSchema


@model
class RuleLogsPaginatedResponse(Model):
    """Used by ``GET /api/v1/runs/rules/{rule_id}/logs/v2``."""

    has_more: bool
    logs: list[RuleLogSchema]
    cursor: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "has_more" in data:
            self.has_more = data["has_more"]
        if "logs" in data:
            self.logs = to_list(data["logs"], models.RuleLogSchema.decode)
        if "cursor" in data:
            self.cursor = data["cursor"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[RuleLogSchema]:
        """The items of this page: ``logs``."""
        return self.logs
