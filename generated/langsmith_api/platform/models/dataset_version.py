from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class DatasetVersion(Model):
    """Used by ``PUT /api/v1/datasets/{dataset_id}/tags``, ``GET /api/v1/datasets/{dataset_id}/version``, ``GET
    /api/v1/datasets/{dataset_id}/versions``.
    """

    as_of: datetime
    tags: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "as_of" in data:
            self.as_of = to_datetime(data["as_of"])
        if "tags" in data:
            self.tags = data["tags"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
