"""AccessPolicy (``authz_internal.AccessPolicy`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .access_condition_group import AccessConditionGroup


@model
class AccessPolicy(Model):
    """Used by ``GET /v1/platform/orgs/current/access-policies/{access_policy_id}``."""

    condition_groups: list[AccessConditionGroup] | None = None
    created_at: str | None = None
    description: str | None = None
    effect: str | None = None
    id: str | None = None
    name: str | None = None
    role_ids: list[str] | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "authz_internal.AccessPolicy"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.condition_groups = to_list(data["condition_groups"], models.AccessConditionGroup.decode)
                self.created_at = data["created_at"]
                self.description = data["description"]
                self.effect = data["effect"]
                self.id = data["id"]
                self.name = data["name"]
                self.role_ids = data["role_ids"]
                self.updated_at = data["updated_at"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "condition_groups" in data:
            self.condition_groups = to_list(data["condition_groups"], models.AccessConditionGroup.decode)
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "description" in data:
            self.description = data["description"]
        if "effect" in data:
            self.effect = data["effect"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "role_ids" in data:
            self.role_ids = data["role_ids"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
