"""AccessConditionGroup (``authz_internal.ConditionGroup`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .access_condition import AccessCondition
    from .access_permission import AccessPermission


@model
class AccessConditionGroup(Model):
    """Part of other models."""

    conditions: list[AccessCondition] | None = None
    permission: AccessPermission | str | None = None
    resource_type: str | None = None

    contract_name: ClassVar[str] = "authz_internal.ConditionGroup"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "conditions" in data:
            self.conditions = to_list(data["conditions"], models.AccessCondition.decode)
        if "permission" in data:
            self.permission = to_enumeration(data["permission"], models.AccessPermission)
        if "resource_type" in data:
            self.resource_type = data["resource_type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
