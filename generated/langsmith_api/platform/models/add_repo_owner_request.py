from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AddRepoOwnerRequest(Model):
    """Used by ``POST /api/v1/repos/{owner}/{repo}/owners``."""

    email: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "email" in data:
            self.email = data["email"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
