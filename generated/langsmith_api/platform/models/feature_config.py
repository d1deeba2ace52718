"""FeatureConfig (``features.FeatureConfig`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class FeatureConfig(Model):
    """Used by ``GET /v1/platform/features``."""

    default_model: str | None = None
    disabled_models: list[str] | None = None
    feature: str | None = None

    contract_name: ClassVar[str] = "features.FeatureConfig"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "default_model" in data:
            self.default_model = data["default_model"]
        if "disabled_models" in data:
            self.disabled_models = data["disabled_models"]
        if "feature" in data:
            self.feature = data["feature"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
