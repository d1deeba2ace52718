"""FeatureErrorResponse (``features.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FeatureErrorResponse(Model):
    """Used by ``GET /v1/platform/features``, ``PUT /v1/platform/features/{feature}/default-model``, ``DELETE
    /v1/platform/features/{feature}/default-model`` and 2 more.
    """

    error: str | None = None

    contract_name: ClassVar[str] = "features.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
