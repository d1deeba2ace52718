from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxErrorResponseDetail(Model):
    """Part of other models."""

    error: str | None = None
    message: str | None = None

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if "message" in data:
            self.message = data["message"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
