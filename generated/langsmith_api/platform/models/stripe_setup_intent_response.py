from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class StripeSetupIntentResponse(Model):
    """Used by ``POST /api/v1/orgs/current/setup``."""

    client_secret: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "client_secret" in data:
            self.client_secret = data["client_secret"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
