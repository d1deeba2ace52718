from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OCSFUrl(Model):
    """Part of other models."""

    path: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "path" in data:
            self.path = data["path"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
