"""FeatureDisableModelRequest (``features.DisableModelRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FeatureDisableModelRequest(Model):
    """Used by ``PUT /v1/platform/features/{feature}/disabled-models``."""

    model: str | None = None

    contract_name: ClassVar[str] = "features.DisableModelRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "model" in data:
            self.model = data["model"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
