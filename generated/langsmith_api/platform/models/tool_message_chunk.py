from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tool_message_chunk_status import ToolMessageChunkStatus


@model
class ToolMessageChunk(Model):
    """Part of other models."""

    content: str | list[str | dict[str, Any]]
    tool_call_id: str
    additional_kwargs: dict[str, Any] | None = None
    artifact: Any = None
    id: str | None = None
    name: str | None = None
    response_metadata: dict[str, Any] | None = None
    status: ToolMessageChunkStatus | str | None = None
    type: Literal["ToolMessageChunk"] | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "ToolMessageChunk"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.content = data["content"]
                self.tool_call_id = data["tool_call_id"]
                self.additional_kwargs = data["additional_kwargs"]
                self.artifact = data["artifact"]
                self.id = data["id"]
                self.name = data["name"]
                self.response_metadata = data["response_metadata"]
                self.status = to_enumeration(data["status"], models.ToolMessageChunkStatus)
                self.type = data["type"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "content" in data:
            self.content = data["content"]
        if "tool_call_id" in data:
            self.tool_call_id = data["tool_call_id"]
        if "additional_kwargs" in data:
            self.additional_kwargs = data["additional_kwargs"]
        if "artifact" in data:
            self.artifact = data["artifact"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "response_metadata" in data:
            self.response_metadata = data["response_metadata"]
        if "status" in data:
            self.status = to_enumeration(data["status"], models.ToolMessageChunkStatus)
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
