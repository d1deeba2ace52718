"""ExamplesCreatedResponse (``examples.ExamplesCreatedResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ExamplesCreatedResponse(Model):
    """Used by ``POST /v1/platform/datasets/{dataset_id}/examples``."""

    as_of: str | None = None
    count: int | None = None
    example_ids: list[str] | None = None

    contract_name: ClassVar[str] = "examples.ExamplesCreatedResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "as_of" in data:
            self.as_of = data["as_of"]
        if "count" in data:
            self.count = data["count"]
        if "example_ids" in data:
            self.example_ids = data["example_ids"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
