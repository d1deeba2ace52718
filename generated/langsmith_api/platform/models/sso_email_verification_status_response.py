from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class SSOEmailVerificationStatusResponse(Model):
    """Used by ``POST /api/v1/sso/email-verification/status``."""

    email_confirmed_at: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "email_confirmed_at" in data:
            self.email_confirmed_at = to_datetime(data["email_confirmed_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
