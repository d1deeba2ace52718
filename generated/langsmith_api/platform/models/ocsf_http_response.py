from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OCSFHttpResponse(Model):
    """Part of other models."""

    code: int | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code" in data:
            self.code = data["code"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
