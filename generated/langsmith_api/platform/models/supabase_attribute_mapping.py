from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_map
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .supabase_attribute_mapping_key import SupabaseAttributeMappingKey


@model
class SupabaseAttributeMapping(Model):
    """Part of other models."""

    keys: dict[str, SupabaseAttributeMappingKey] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "keys" in data:
            self.keys = to_map(data["keys"], models.SupabaseAttributeMappingKey.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
