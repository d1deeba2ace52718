from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run_public_schema import RunPublicSchema


@model
class ListPublicRunsResponse(Model):
    """Used by ``POST /api/v1/public/{share_token}/runs/query``."""

    cursors: dict[str, str | None]
    runs: list[RunPublicSchema]
    parsed_query: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "cursors" in data:
            self.cursors = data["cursors"]
        if "runs" in data:
            self.runs = to_list(data["runs"], models.RunPublicSchema.decode)
        if "parsed_query" in data:
            self.parsed_query = data["parsed_query"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[RunPublicSchema]:
        """The items of this page: ``runs``."""
        return self.runs
