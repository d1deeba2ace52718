"""AccessCondition (``authz_internal.Condition`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .access_abac_operator import AccessAbacOperator


@model
class AccessCondition(Model):
    """Part of other models."""

    attribute_key: str | None = None
    attribute_name: Literal["resource_tag_key"] | None = None
    attribute_value: str | None = None
    operator: AccessAbacOperator | str | None = None

    contract_name: ClassVar[str] = "authz_internal.Condition"
    contract_constants: ClassVar[Mapping[str, Any]] = {"attribute_name": "resource_tag_key"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "attribute_key" in data:
            self.attribute_key = data["attribute_key"]
        if "attribute_name" in data:
            self.attribute_name = data["attribute_name"]
        if "attribute_value" in data:
            self.attribute_value = data["attribute_value"]
        if "operator" in data:
            self.operator = to_enumeration(data["operator"], models.AccessAbacOperator)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
