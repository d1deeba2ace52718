from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ArtifactContent(Model):
    """Part of other models."""

    content: str
    index: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "content" in data:
            self.content = data["content"]
        if "index" in data:
            self.index = data["index"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
