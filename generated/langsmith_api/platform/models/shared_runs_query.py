"""SharedRunsQuery (``QueryParamsForPublicRunSchema`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class SharedRunsQuery(Model):
    """Used by ``POST /api/v1/public/{share_token}/runs/query``."""

    cursor: str | None = None
    id: list[UUID] | None = None

    contract_name: ClassVar[str] = "QueryParamsForPublicRunSchema"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "cursor" in data:
            self.cursor = data["cursor"]
        if "id" in data:
            self.id = to_list(data["id"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
