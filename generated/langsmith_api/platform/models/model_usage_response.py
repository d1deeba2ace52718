"""ModelUsageResponse (``usage.ModelUsageResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .model_usage import ModelUsage


@model
class ModelUsageResponse(Model):
    """Used by ``GET /v1/platform/fleet/usage/models``."""

    models: list[ModelUsage] | None = None

    contract_name: ClassVar[str] = "usage.ModelUsageResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "models" in data:
            self.models = to_list(data["models"], models.ModelUsage.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
