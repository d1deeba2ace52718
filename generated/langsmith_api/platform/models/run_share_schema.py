from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class RunShareSchema(Model):
    """Used by ``PUT /api/v1/runs/{run_id}/share``."""

    run_id: UUID
    share_token: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "run_id" in data:
            self.run_id = to_uuid(data["run_id"])
        if "share_token" in data:
            self.share_token = to_uuid(data["share_token"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
