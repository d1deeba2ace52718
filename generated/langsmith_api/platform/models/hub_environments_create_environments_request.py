"""HubEnvironmentsCreateEnvironmentsRequest (``hub_environments.CreateEnvironmentsRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .hub_environments_environment_entry import HubEnvironmentsEnvironmentEntry


@model
class HubEnvironmentsCreateEnvironmentsRequest(Model):
    """Used by ``POST /api/v1/hub/environments``.

    Attributes:
        environments: Array of ``HubEnvironmentsEnvironmentEntry``, at least ``1`` items, at most ``4`` items.
    """

    environments: list[HubEnvironmentsEnvironmentEntry]

    contract_name: ClassVar[str] = "hub_environments.CreateEnvironmentsRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "environments" in data:
            self.environments = to_list(data["environments"], models.HubEnvironmentsEnvironmentEntry.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
