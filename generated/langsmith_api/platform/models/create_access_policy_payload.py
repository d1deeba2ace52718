"""CreateAccessPolicyPayload (``authz_internal.CreateAccessPolicyPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .access_condition_group import AccessConditionGroup


@model
class CreateAccessPolicyPayload(Model):
    """Used by ``POST /v1/platform/orgs/current/access-policies``."""

    condition_groups: list[AccessConditionGroup] | None = None
    description: str | None = None
    effect: str | None = None
    name: str | None = None
    role_ids: list[str] | None = None

    contract_name: ClassVar[str] = "authz_internal.CreateAccessPolicyPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "condition_groups" in data:
            self.condition_groups = to_list(data["condition_groups"], models.AccessConditionGroup.decode)
        if "description" in data:
            self.description = data["description"]
        if "effect" in data:
            self.effect = data["effect"]
        if "name" in data:
            self.name = data["name"]
        if "role_ids" in data:
            self.role_ids = data["role_ids"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
