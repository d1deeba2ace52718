"""ExampleErrorResponse (``examples.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ExampleErrorResponse(Model):
    """Used by ``POST /v1/platform/datasets/examples/delete``, ``POST /v1/platform/datasets/{dataset_id}/examples``,
    ``PATCH /v1/platform/datasets/{dataset_id}/examples``.
    """

    details: str | None = None
    error: str | None = None

    contract_name: ClassVar[str] = "examples.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "details" in data:
            self.details = data["details"]
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
