from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AllowedLoginMethodsUpdate(Model):
    """Used by ``PATCH /api/v1/orgs/current/login-methods``."""

    sso_only: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "sso_only" in data:
            self.sso_only = data["sso_only"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
