"""SandboxClaimListResponse (``sandboxes.ClaimListResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_claim_response import SandboxClaimResponse


@model
class SandboxClaimListResponse(Model):
    """Used by ``GET /v2/sandboxes/boxes``."""

    offset: int | None = None
    sandboxes: list[SandboxClaimResponse] | None = None

    contract_name: ClassVar[str] = "sandboxes.ClaimListResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "offset" in data:
            self.offset = data["offset"]
        if "sandboxes" in data:
            self.sandboxes = to_list(data["sandboxes"], models.SandboxClaimResponse.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[SandboxClaimResponse]:
        """The items of this page: ``sandboxes``."""
        return self.sandboxes or []
