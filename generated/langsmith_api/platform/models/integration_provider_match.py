"""IntegrationProviderMatch (``integrations.ProviderMatch`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integration_match_by import IntegrationMatchBy


@model
class IntegrationProviderMatch(Model):
    """Part of other models."""

    by: IntegrationMatchBy | str | None = None
    value: str | None = None

    contract_name: ClassVar[str] = "integrations.ProviderMatch"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "by" in data:
            self.by = to_enumeration(data["by"], models.IntegrationMatchBy)
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
