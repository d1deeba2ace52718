"""UserUsageResponse (``usage.UserUsageResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .user_usage import UserUsage


@model
class UserUsageResponse(Model):
    """Used by ``GET /v1/platform/fleet/usage/users``."""

    users: list[UserUsage] | None = None

    contract_name: ClassVar[str] = "usage.UserUsageResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "users" in data:
            self.users = to_list(data["users"], models.UserUsage.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
