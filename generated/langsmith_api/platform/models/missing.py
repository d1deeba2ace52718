from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class Missing(Model):
    """Part of other models."""

    missing: Literal["__missing__"]

    contract_names: ClassVar[Mapping[str, str]] = {"missing": "__missing__"}
    contract_constants: ClassVar[Mapping[str, Any]] = {"__missing__": "__missing__"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "__missing__" in data:
            self.missing = data["__missing__"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
