"""IntegrationErrorResponse (``integrations.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class IntegrationErrorResponse(Model):
    """Used by ``GET /v1/fleet/integrations``, ``POST /v1/fleet/integrations``, ``GET /v1/fleet/integrations/{id}`` and
    3 more.
    """

    code: str | None = None
    detail: str | None = None
    status: int | None = None
    type: str | None = None

    contract_name: ClassVar[str] = "integrations.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "code" in data:
            self.code = data["code"]
        if "detail" in data:
            self.detail = data["detail"]
        if "status" in data:
            self.status = data["status"]
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
