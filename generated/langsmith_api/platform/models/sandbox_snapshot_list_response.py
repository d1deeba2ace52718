"""SandboxSnapshotListResponse (``sandboxes.SnapshotListResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_snapshot_response import SandboxSnapshotResponse


@model
class SandboxSnapshotListResponse(Model):
    """Used by ``GET /v2/sandboxes/snapshots``."""

    offset: int | None = None
    snapshots: list[SandboxSnapshotResponse] | None = None

    contract_name: ClassVar[str] = "sandboxes.SnapshotListResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "offset" in data:
            self.offset = data["offset"]
        if "snapshots" in data:
            self.snapshots = to_list(data["snapshots"], models.SandboxSnapshotResponse.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[SandboxSnapshotResponse]:
        """The items of this page: ``snapshots``."""
        return self.snapshots or []
