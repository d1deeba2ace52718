"""WebhookTestResult (``agent_builder_webhooks.WebhookTestResult`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class WebhookTestResult(Model):
    """Used by ``POST /v1/platform/fleet-webhooks/{webhook_id}/run``."""

    upstream_body: str | None = None
    upstream_content_type: str | None = None
    upstream_status_code: int | None = None

    contract_name: ClassVar[str] = "agent_builder_webhooks.WebhookTestResult"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "upstream_body" in data:
            self.upstream_body = data["upstream_body"]
        if "upstream_content_type" in data:
            self.upstream_content_type = data["upstream_content_type"]
        if "upstream_status_code" in data:
            self.upstream_status_code = data["upstream_status_code"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
