"""PromptWebhookPayload."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..._core.model import Model, model, new
from .. import models

if TYPE_CHECKING:
    from .e_prompt_webhook_trigger import EPromptWebhookTrigger


@model
class PromptWebhookPayload(Model):
    """Part of other models."""

    commit_hash: str
    created_at: str
    created_by: str
    event: EPromptWebhookTrigger | str
    manifest: dict[str, Any]
    prompt_id: str
    prompt_name: str
    tag_name: str | None = None

    contract_name: ClassVar[str] = "PromptWebhookPayload"
    contract_required: ClassVar[frozenset[str]] = frozenset(
        ("commit_hash", "created_at", "created_by", "event", "manifest", "prompt_id", "prompt_name")
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit_hash" in data:
            self.commit_hash = data["commit_hash"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "created_by" in data:
            self.created_by = data["created_by"]
        if "event" in data:
            self.event = models.EPromptWebhookTrigger.decode(data["event"])
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
