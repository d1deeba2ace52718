"""RunsDeleteManyBody (``Body_delete_runs_api_v1_runs_delete_post`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class RunsDeleteManyBody(Model):
    """Used by ``POST /api/v1/runs/delete``."""

    session_id: UUID
    trace_ids: list[UUID]

    contract_name: ClassVar[str] = "Body_delete_runs_api_v1_runs_delete_post"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "session_id" in data:
            self.session_id = to_uuid(data["session_id"])
        if "trace_ids" in data:
            self.trace_ids = to_list(data["trace_ids"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
