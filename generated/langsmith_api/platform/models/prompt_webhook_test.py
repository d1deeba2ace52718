from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .prompt_webhook_base import PromptWebhookBase
    from .prompt_webhook_payload import PromptWebhookPayload


@model
class PromptWebhookTest(Model):
    """Used by ``POST /api/v1/prompt-webhooks/test``."""

    payload: PromptWebhookPayload
    webhook: PromptWebhookBase

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "payload" in data:
            self.payload = models.PromptWebhookPayload.decode(data["payload"])
        if "webhook" in data:
            self.webhook = models.PromptWebhookBase.decode(data["webhook"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
