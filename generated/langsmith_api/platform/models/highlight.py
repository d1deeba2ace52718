from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class Highlight(Model):
    """Part of other models."""

    highlight_text: str
    prompt_chunk: str
    prompt_chunk_end_index: int
    prompt_chunk_start_index: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "highlight_text" in data:
            self.highlight_text = data["highlight_text"]
        if "prompt_chunk" in data:
            self.prompt_chunk = data["prompt_chunk"]
        if "prompt_chunk_end_index" in data:
            self.prompt_chunk_end_index = data["prompt_chunk_end_index"]
        if "prompt_chunk_start_index" in data:
            self.prompt_chunk_start_index = data["prompt_chunk_start_index"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
