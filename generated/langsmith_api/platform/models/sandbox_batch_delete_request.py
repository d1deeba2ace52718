"""SandboxBatchDeleteRequest (``sandboxes.BatchDeleteRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxBatchDeleteRequest(Model):
    """Used by ``POST /v2/sandboxes/boxes/batch-delete``."""

    names: list[str] | None = None

    contract_name: ClassVar[str] = "sandboxes.BatchDeleteRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "names" in data:
            self.names = data["names"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
