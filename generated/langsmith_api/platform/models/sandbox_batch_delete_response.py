"""SandboxBatchDeleteResponse (``sandboxes.BatchDeleteResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_batch_delete_skipped import SandboxBatchDeleteSkipped


@model
class SandboxBatchDeleteResponse(Model):
    """Used by ``POST /v2/sandboxes/boxes/batch-delete``."""

    deleted: list[str] | None = None
    skipped: list[SandboxBatchDeleteSkipped] | None = None

    contract_name: ClassVar[str] = "sandboxes.BatchDeleteResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "deleted" in data:
            self.deleted = data["deleted"]
        if "skipped" in data:
            self.skipped = to_list(data["skipped"], models.SandboxBatchDeleteSkipped.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
