from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ValidationError(Model):
    """Part of other models."""

    loc: list[str | int]
    msg: str
    type: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "loc" in data:
            self.loc = data["loc"]
        if "msg" in data:
            self.msg = data["msg"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
