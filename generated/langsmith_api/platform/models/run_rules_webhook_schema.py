from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class RunRulesWebhookSchema(Model):
    """Part of other models."""

    url: str
    headers: dict[str, str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "url" in data:
            self.url = data["url"]
        if "headers" in data:
            self.headers = data["headers"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
