"""IntegrationListResponse (``integrations.ListResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .integration import Integration


@model
class IntegrationListResponse(Model):
    """Used by ``GET /v1/fleet/integrations``."""

    items: list[Integration] | None = None
    next_cursor: str | None = None

    contract_name: ClassVar[str] = "integrations.ListResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "items" in data:
            self.items = to_list(data["items"], models.Integration.decode)
        if "next_cursor" in data:
            self.next_cursor = data["next_cursor"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[Integration]:
        """The items of this page: ``items``."""
        return self.items or []
