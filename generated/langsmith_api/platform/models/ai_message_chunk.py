from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .invalid_tool_call import InvalidToolCall
    from .tool_call import ToolCall
    from .tool_call_chunk import ToolCallChunk
    from .usage_metadata import UsageMetadata


@model
class AIMessageChunk(Model):
    """Part of other models."""

    content: str | list[str | dict[str, Any]]
    additional_kwargs: dict[str, Any] | None = None
    chunk_position: Literal["last"] | None = None
    id: str | None = None
    invalid_tool_calls: list[InvalidToolCall] | None = None
    name: str | None = None
    response_metadata: dict[str, Any] | None = None
    tool_call_chunks: list[ToolCallChunk] | None = None
    tool_calls: list[ToolCall] | None = None
    type: Literal["AIMessageChunk"] | None = None
    usage_metadata: UsageMetadata | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "AIMessageChunk"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.content = data["content"]
                self.additional_kwargs = data["additional_kwargs"]
                self.chunk_position = data["chunk_position"]
                self.id = data["id"]
                self.invalid_tool_calls = to_list(data["invalid_tool_calls"], models.InvalidToolCall.decode)
                self.name = data["name"]
                self.response_metadata = data["response_metadata"]
                self.tool_call_chunks = to_list(data["tool_call_chunks"], models.ToolCallChunk.decode)
                self.tool_calls = to_list(data["tool_calls"], models.ToolCall.decode)
                self.type = data["type"]
                self.usage_metadata = models.UsageMetadata.decode(data["usage_metadata"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "content" in data:
            self.content = data["content"]
        if "additional_kwargs" in data:
            self.additional_kwargs = data["additional_kwargs"]
        if "chunk_position" in data:
            self.chunk_position = data["chunk_position"]
        if "id" in data:
            self.id = data["id"]
        if "invalid_tool_calls" in data:
            self.invalid_tool_calls = to_list(data["invalid_tool_calls"], models.InvalidToolCall.decode)
        if "name" in data:
            self.name = data["name"]
        if "response_metadata" in data:
            self.response_metadata = data["response_metadata"]
        if "tool_call_chunks" in data:
            self.tool_call_chunks = to_list(data["tool_call_chunks"], models.ToolCallChunk.decode)
        if "tool_calls" in data:
            self.tool_calls = to_list(data["tool_calls"], models.ToolCall.decode)
        if "type" in data:
            self.type = data["type"]
        if "usage_metadata" in data:
            self.usage_metadata = models.UsageMetadata.decode(data["usage_metadata"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
