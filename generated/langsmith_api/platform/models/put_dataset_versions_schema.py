from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class PutDatasetVersionsSchema(Model):
    """Used by ``PUT /api/v1/datasets/{dataset_id}/tags``."""

    as_of: datetime | str
    tag: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "as_of" in data:
            self.as_of = data["as_of"]
        if "tag" in data:
            self.tag = data["tag"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
