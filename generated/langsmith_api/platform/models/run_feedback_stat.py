"""RunFeedbackStat (``query.RunFeedbackStat`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class RunFeedbackStat(Model):
    """Part of other models."""

    avg: float | None = None
    comments: list[str] | None = None
    contains_thread_feedback: bool | None = None
    errors: int | None = None
    max: float | None = None
    min: float | None = None
    n: int | None = None
    sources: list[Any] | None = None
    stdev: float | None = None
    values: dict[str, int] | None = None

    contract_name: ClassVar[str] = "query.RunFeedbackStat"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.avg = data["avg"]
                self.comments = data["comments"]
                self.contains_thread_feedback = data["contains_thread_feedback"]
                self.errors = data["errors"]
                self.max = data["max"]
                self.min = data["min"]
                self.n = data["n"]
                self.sources = data["sources"]
                self.stdev = data["stdev"]
                self.values = data["values"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "avg" in data:
            self.avg = data["avg"]
        if "comments" in data:
            self.comments = data["comments"]
        if "contains_thread_feedback" in data:
            self.contains_thread_feedback = data["contains_thread_feedback"]
        if "errors" in data:
            self.errors = data["errors"]
        if "max" in data:
            self.max = data["max"]
        if "min" in data:
            self.min = data["min"]
        if "n" in data:
            self.n = data["n"]
        if "sources" in data:
            self.sources = data["sources"]
        if "stdev" in data:
            self.stdev = data["stdev"]
        if "values" in data:
            self.values = data["values"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
