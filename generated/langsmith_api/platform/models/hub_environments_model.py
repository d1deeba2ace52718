"""HubEnvironmentsModel (``hub_environments.HubEnvironmentsModel`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .environment_entry import EnvironmentEntry


@model
class HubEnvironmentsModel(Model):
    """Used by ``GET /api/v1/hub/environments``, ``POST /api/v1/hub/environments``, ``PATCH
    /api/v1/hub/environments/{id}``.
    """

    environments: list[EnvironmentEntry] | None = None
    id: str | None = None

    contract_name: ClassVar[str] = "hub_environments.HubEnvironmentsModel"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "environments" in data:
            self.environments = to_list(data["environments"], models.EnvironmentEntry.decode)
        if "id" in data:
            self.id = data["id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
