from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class BasicAuthResponse(Model):
    """Used by ``POST /api/v1/login``."""

    access_token: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "access_token" in data:
            self.access_token = data["access_token"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
