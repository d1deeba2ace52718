from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .prompt_webhook_trigger import PromptWebhookTrigger


@model
class PromptWebhookUpdate(Model):
    """Used by ``PATCH /api/v1/prompt-webhooks/{webhook_id}``.

    Attributes:
        url: URI, at least ``1`` characters or null.
    """

    exclude_prompts: list[UUID] | None = None
    headers: dict[str, Any] | None = None
    include_prompts: list[UUID] | None = None
    triggers: list[PromptWebhookTrigger | str] | None = None
    url: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "exclude_prompts" in data:
            self.exclude_prompts = to_list(data["exclude_prompts"], to_uuid)
        if "headers" in data:
            self.headers = data["headers"]
        if "include_prompts" in data:
            self.include_prompts = to_list(data["include_prompts"], to_uuid)
        if "triggers" in data:
            self.triggers = to_list(data["triggers"], lambda value: to_enumeration(value, models.PromptWebhookTrigger))
        if "url" in data:
            self.url = data["url"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
