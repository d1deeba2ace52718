"""ArtifactContent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from ..._core.model import Model, model, new


@model
class ArtifactContent(Model):
    """Part of other models."""

    content: str
    index: int

    contract_name: ClassVar[str] = "ArtifactContent"
    contract_required: ClassVar[frozenset[str]] = frozenset(("content", "index"))

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
