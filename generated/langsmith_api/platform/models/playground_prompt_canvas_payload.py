from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_union
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .ai_message import AIMessage
    from .ai_message_chunk import AIMessageChunk
    from .artifact import Artifact
    from .chat_message import ChatMessage
    from .chat_message_chunk import ChatMessageChunk
    from .function_message import FunctionMessage
    from .function_message_chunk import FunctionMessageChunk
    from .highlight import Highlight
    from .human_message import HumanMessage
    from .human_message_chunk import HumanMessageChunk
    from .playground_prompt_canvas_payload_artifact_length import PlaygroundPromptCanvasPayloadArtifactLength
    from .playground_prompt_canvas_payload_reading_level import PlaygroundPromptCanvasPayloadReadingLevel
    from .playground_prompt_canvas_payload_template_format import PlaygroundPromptCanvasPayloadTemplateFormat
    from .system_message import SystemMessage
    from .system_message_chunk import SystemMessageChunk
    from .tool_message import ToolMessage
    from .tool_message_chunk import ToolMessageChunk


@model
class PlaygroundPromptCanvasPayload(Model):
    """Used by ``POST /api/v1/prompts/canvas``."""

    messages: list[
        AIMessage
        | HumanMessage
        | ChatMessage
        | SystemMessage
        | FunctionMessage
        | ToolMessage
        | AIMessageChunk
        | HumanMessageChunk
        | ChatMessageChunk
        | SystemMessageChunk
        | FunctionMessageChunk
        | ToolMessageChunk
    ]
    secrets: dict[str, str]
    template_format: PlaygroundPromptCanvasPayloadTemplateFormat | str
    artifact: Artifact | None = None
    artifact_length: PlaygroundPromptCanvasPayloadArtifactLength | str | None = None
    custom_action: str | None = None
    highlighted: Highlight | None = None
    reading_level: PlaygroundPromptCanvasPayloadReadingLevel | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.messages = to_list(
                    data["messages"],
                    lambda value: to_union(
                        value,
                        models=(
                            models.AIMessage,
                            models.HumanMessage,
                            models.ChatMessage,
                            models.SystemMessage,
                            models.FunctionMessage,
                            models.ToolMessage,
                            models.AIMessageChunk,
                            models.HumanMessageChunk,
                            models.ChatMessageChunk,
                            models.SystemMessageChunk,
                            models.FunctionMessageChunk,
                            models.ToolMessageChunk,
                        ),
                    ),
                )
                self.secrets = data["secrets"]
                self.template_format = to_enumeration(
                    data["template_format"], models.PlaygroundPromptCanvasPayloadTemplateFormat
                )
                self.artifact = models.Artifact.decode(data["artifact"])
                self.artifact_length = to_enumeration(
                    data["artifact_length"], models.PlaygroundPromptCanvasPayloadArtifactLength
                )
                self.custom_action = data["custom_action"]
                self.highlighted = models.Highlight.decode(data["highlighted"])
                self.reading_level = to_enumeration(
                    data["reading_level"], models.PlaygroundPromptCanvasPayloadReadingLevel
                )
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "messages" in data:
            self.messages = to_list(
                data["messages"],
                lambda value: to_union(
                    value,
                    models=(
                        models.AIMessage,
                        models.HumanMessage,
                        models.ChatMessage,
                        models.SystemMessage,
                        models.FunctionMessage,
                        models.ToolMessage,
                        models.AIMessageChunk,
                        models.HumanMessageChunk,
                        models.ChatMessageChunk,
                        models.SystemMessageChunk,
                        models.FunctionMessageChunk,
                        models.ToolMessageChunk,
                    ),
                ),
            )
        if "secrets" in data:
            self.secrets = data["secrets"]
        if "template_format" in data:
            self.template_format = to_enumeration(
                data["template_format"], models.PlaygroundPromptCanvasPayloadTemplateFormat
            )
        if "artifact" in data:
            self.artifact = models.Artifact.decode(data["artifact"])
        if "artifact_length" in data:
            self.artifact_length = to_enumeration(
                data["artifact_length"], models.PlaygroundPromptCanvasPayloadArtifactLength
            )
        if "custom_action" in data:
            self.custom_action = data["custom_action"]
        if "highlighted" in data:
            self.highlighted = models.Highlight.decode(data["highlighted"])
        if "reading_level" in data:
            self.reading_level = to_enumeration(data["reading_level"], models.PlaygroundPromptCanvasPayloadReadingLevel)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
