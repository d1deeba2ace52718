from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .input_token_details import InputTokenDetails
    from .output_token_details import OutputTokenDetails


@model
class UsageMetadata(Model):
    """Part of other models."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_token_details: InputTokenDetails | None = None
    output_token_details: OutputTokenDetails | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "input_tokens" in data:
            self.input_tokens = data["input_tokens"]
        if "output_tokens" in data:
            self.output_tokens = data["output_tokens"]
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
        if "input_token_details" in data:
            self.input_token_details = models.InputTokenDetails.decode(data["input_token_details"])
        if "output_token_details" in data:
            self.output_token_details = models.OutputTokenDetails.decode(data["output_token_details"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
