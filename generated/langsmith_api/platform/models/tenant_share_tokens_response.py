from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_union
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tenant_share_dataset_token import TenantShareDatasetToken
    from .tenant_share_run_token import TenantShareRunToken


@model
class TenantShareTokensResponse(Model):
    """Used by ``GET /api/v1/workspaces/current/shared``."""

    entities: list[TenantShareRunToken | TenantShareDatasetToken]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "entities" in data:
            self.entities = to_list(
                data["entities"],
                lambda value: to_union(value, models=(models.TenantShareRunToken, models.TenantShareDatasetToken)),
            )
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[TenantShareRunToken | TenantShareDatasetToken]:
        """The items of this page: ``entities``."""
        return self.entities
