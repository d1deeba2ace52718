"""SandboxesBatchDeleteResponse (``sandboxes.BatchDeleteResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandboxes_batch_delete_skipped import SandboxesBatchDeleteSkipped


@model
class SandboxesBatchDeleteResponse(Model):
    """Used by ``POST /v2/sandboxes/boxes/batch-delete``."""

    deleted: list[str] | None = None
    skipped: list[SandboxesBatchDeleteSkipped] | None = None

    contract_name: ClassVar[str] = "sandboxes.BatchDeleteResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "deleted" in data:
            self.deleted = data["deleted"]
        if "skipped" in data:
            self.skipped = to_list(data["skipped"], models.SandboxesBatchDeleteSkipped.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
