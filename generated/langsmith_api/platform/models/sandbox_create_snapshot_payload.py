"""SandboxCreateSnapshotPayload (``sandboxes.CreateSnapshotPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxCreateSnapshotPayload(Model):
    """Used by ``POST /v2/sandboxes/snapshots``."""

    docker_image: str
    fs_capacity_bytes: int
    name: str
    registry_id: str | None = None

    contract_name: ClassVar[str] = "sandboxes.CreateSnapshotPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "docker_image" in data:
            self.docker_image = data["docker_image"]
        if "fs_capacity_bytes" in data:
            self.fs_capacity_bytes = data["fs_capacity_bytes"]
        if "name" in data:
            self.name = data["name"]
        if "registry_id" in data:
            self.registry_id = data["registry_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
