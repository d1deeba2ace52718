from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AttachmentsOperations(Model):
    """Part of other models."""

    rename: dict[str, str] | None = None
    retain: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "rename" in data:
            self.rename = data["rename"]
        if "retain" in data:
            self.retain = data["retain"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
