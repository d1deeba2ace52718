from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .prompt_webhook_trigger import PromptWebhookTrigger


@model
class PromptWebhookPayload(Model):
    """Part of other models."""

    commit_hash: str
    created_at: str
    created_by: str
    event: PromptWebhookTrigger | str
    manifest: dict[str, Any]
    prompt_id: str
    prompt_name: str
    tag_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.commit_hash = data["commit_hash"]
                self.created_at = data["created_at"]
                self.created_by = data["created_by"]
                self.event = to_enumeration(data["event"], models.PromptWebhookTrigger)
                self.manifest = data["manifest"]
                self.prompt_id = data["prompt_id"]
                self.prompt_name = data["prompt_name"]
                self.tag_name = data["tag_name"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "commit_hash" in data:
            self.commit_hash = data["commit_hash"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "created_by" in data:
            self.created_by = data["created_by"]
        if "event" in data:
            self.event = to_enumeration(data["event"], models.PromptWebhookTrigger)
        if "manifest" in data:
            self.manifest = data["manifest"]
        if "prompt_id" in data:
            self.prompt_id = data["prompt_id"]
        if "prompt_name" in data:
            self.prompt_name = data["prompt_name"]
        if "tag_name" in data:
            self.tag_name = data["tag_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
