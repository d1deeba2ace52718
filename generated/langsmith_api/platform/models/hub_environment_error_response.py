"""HubEnvironmentErrorResponse (``hub_environments.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class HubEnvironmentErrorResponse(Model):
    """Used by ``GET /api/v1/hub/environments``, ``POST /api/v1/hub/environments``, ``DELETE
    /api/v1/hub/environments/{id}`` and 1 more.
    """

    error: str | None = None

    contract_name: ClassVar[str] = "hub_environments.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
