from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SystemMessage(Model):
    """Part of other models."""

    content: str | list[str | dict[str, Any]]
    additional_kwargs: dict[str, Any] | None = None
    id: str | None = None
    name: str | None = None
    response_metadata: dict[str, Any] | None = None
    type: Literal["system"] | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "system"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "content" in data:
            self.content = data["content"]
        if "additional_kwargs" in data:
            self.additional_kwargs = data["additional_kwargs"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "response_metadata" in data:
            self.response_metadata = data["response_metadata"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
