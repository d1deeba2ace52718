"""EnvironmentEntry (``hub_environments.EnvironmentEntry`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class EnvironmentEntry(Model):
    """Part of other models.

    Attributes:
        name: String, at least ``1`` characters, at most ``64`` characters.
    """

    name: str

    contract_name: ClassVar[str] = "hub_environments.EnvironmentEntry"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
