from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .ocsf_api_activity import OCSFApiActivity


@model
class ListAuditLogsOCSFResponse(Model):
    """Used by ``GET /api/v1/audit-logs``."""

    cursor: str | None
    items: list[OCSFApiActivity]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "cursor" in data:
            self.cursor = data["cursor"]
        if "items" in data:
            self.items = to_list(data["items"], models.OCSFApiActivity.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[OCSFApiActivity]:
        """The items of this page: ``items``."""
        return self.items
