from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TagCount(Model):
    """Part of other models."""

    count: int
    tag: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "count" in data:
            self.count = data["count"]
        if "tag" in data:
            self.tag = data["tag"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
