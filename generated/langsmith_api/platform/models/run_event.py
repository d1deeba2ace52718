"""RunEvent (``query.RunEvent`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class RunEvent(Model):
    """Part of other models."""

    kwargs: dict[str, Any] | None = None
    name: str | None = None
    time: datetime | None = None

    contract_name: ClassVar[str] = "query.RunEvent"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "kwargs" in data:
            self.kwargs = data["kwargs"]
        if "name" in data:
            self.name = data["name"]
        if "time" in data:
            self.time = to_datetime(data["time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
