from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class TenantBulkUnshareRequest(Model):
    """Used by ``DELETE /api/v1/workspaces/current/shared``."""

    share_tokens: list[UUID] | None = None
    unshare_all: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "share_tokens" in data:
            self.share_tokens = to_list(data["share_tokens"], to_uuid)
        if "unshare_all" in data:
            self.unshare_all = data["unshare_all"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
