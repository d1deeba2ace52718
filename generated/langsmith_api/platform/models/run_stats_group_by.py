from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run_stats_group_by_attribute import RunStatsGroupByAttribute


@model
class RunStatsGroupBy(Model):
    """Part of other models."""

    attribute: RunStatsGroupByAttribute | str
    max_groups: int | None = None
    path: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "attribute" in data:
            self.attribute = to_enumeration(data["attribute"], models.RunStatsGroupByAttribute)
        if "max_groups" in data:
            self.max_groups = data["max_groups"]
        if "path" in data:
            self.path = data["path"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
