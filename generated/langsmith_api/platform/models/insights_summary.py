from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .highlighted_run import HighlightedRun


@model
class InsightsSummary(Model):
    """Part of other models."""

    created_at: datetime | None = None
    highlighted_traces: list[HighlightedRun] | None = None
    key_points: list[str] | None = None
    title: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "highlighted_traces" in data:
            self.highlighted_traces = to_list(data["highlighted_traces"], models.HighlightedRun.decode)
        if "key_points" in data:
            self.key_points = data["key_points"]
        if "title" in data:
            self.title = data["title"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
