from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .prompt_webhook_trigger import PromptWebhookTrigger


@model
class PromptWebhook(Model):
    """Used by ``GET /api/v1/prompt-webhooks``, ``POST /api/v1/prompt-webhooks``, ``GET
    /api/v1/prompt-webhooks/{webhook_id}`` and 1 more.

    Attributes:
        url: URI, at least ``1`` characters.
    """

    created_at: datetime
    id: UUID
    tenant_id: UUID
    updated_at: datetime
    url: str
    exclude_prompts: list[UUID] | None = None
    headers: dict[str, Any] | None = None
    include_prompts: list[UUID] | None = None
    triggers: list[PromptWebhookTrigger | str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.tenant_id = to_uuid(data["tenant_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.url = data["url"]
                self.exclude_prompts = to_list(data["exclude_prompts"], to_uuid)
                self.headers = data["headers"]
                self.include_prompts = to_list(data["include_prompts"], to_uuid)
                self.triggers = to_list(
                    data["triggers"], lambda value: to_enumeration(value, models.PromptWebhookTrigger)
                )
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "url" in data:
            self.url = data["url"]
        if "exclude_prompts" in data:
            self.exclude_prompts = to_list(data["exclude_prompts"], to_uuid)
        if "headers" in data:
            self.headers = data["headers"]
        if "include_prompts" in data:
            self.include_prompts = to_list(data["include_prompts"], to_uuid)
        if "triggers" in data:
            self.triggers = to_list(data["triggers"], lambda value: to_enumeration(value, models.PromptWebhookTrigger))
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
