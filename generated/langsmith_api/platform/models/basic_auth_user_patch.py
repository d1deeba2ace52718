from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class BasicAuthUserPatch(Model):
    """Used by ``PATCH /api/v1/orgs/members/basic``."""

    full_name: str | None = None
    password: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "full_name" in data:
            self.full_name = data["full_name"]
        if "password" in data:
            self.password = data["password"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
