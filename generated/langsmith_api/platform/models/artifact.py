from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .artifact_content import ArtifactContent


@model
class Artifact(Model):
    """Part of other models."""

    contents: list[ArtifactContent]
    current_content_index: int
    id: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "contents" in data:
            self.contents = to_list(data["contents"], models.ArtifactContent.decode)
        if "current_content_index" in data:
            self.current_content_index = data["current_content_index"]
        if "id" in data:
            self.id = data["id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
