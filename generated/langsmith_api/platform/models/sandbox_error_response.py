"""SandboxErrorResponse (``sandboxes.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_error_response_detail import SandboxErrorResponseDetail


@model
class SandboxErrorResponse(Model):
    """Used by ``GET /v2/sandboxes/boxes``, ``POST /v2/sandboxes/boxes``, ``POST /v2/sandboxes/boxes/batch-delete`` and
    14 more.
    """

    detail: SandboxErrorResponseDetail | None = None

    contract_name: ClassVar[str] = "sandboxes.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "detail" in data:
            self.detail = models.SandboxErrorResponseDetail.decode(data["detail"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
