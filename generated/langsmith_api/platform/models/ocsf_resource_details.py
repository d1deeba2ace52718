from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class OCSFResourceDetails(Model):
    """Part of other models."""

    uid: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "uid" in data:
            self.uid = to_uuid(data["uid"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
