"""QueryTraceResponseBody (``query.QueryTraceResponseBody`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run_response import RunResponse


@model
class QueryTraceResponseBody(Model):
    """Used by ``GET /v2/traces/{trace_id}/runs``."""

    items: list[RunResponse] | None = None

    contract_name: ClassVar[str] = "query.QueryTraceResponseBody"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "items" in data:
            self.items = to_list(data["items"], models.RunResponse.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
