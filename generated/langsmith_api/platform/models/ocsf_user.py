from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class OCSFUser(Model):
    """Part of other models."""

    credential_uid: UUID | None
    uid: UUID | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "credential_uid" in data:
            self.credential_uid = to_uuid(data["credential_uid"])
        if "uid" in data:
            self.uid = to_uuid(data["uid"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
