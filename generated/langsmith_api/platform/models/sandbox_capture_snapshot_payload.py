"""SandboxCaptureSnapshotPayload (``sandboxes.CaptureSnapshotPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxCaptureSnapshotPayload(Model):
    """Used by ``POST /v2/sandboxes/boxes/{name}/snapshot``."""

    name: str
    checkpoint: str | None = None

    contract_name: ClassVar[str] = "sandboxes.CaptureSnapshotPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "checkpoint" in data:
            self.checkpoint = data["checkpoint"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
