"""SSOEmailLookupRequest (``_SSOEmailLookupRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SSOEmailLookupRequest(Model):
    """Used by ``POST /api/v1/sso/email-lookup``."""

    email: str

    contract_name: ClassVar[str] = "_SSOEmailLookupRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "email" in data:
            self.email = data["email"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
