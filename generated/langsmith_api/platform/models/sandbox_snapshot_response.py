"""SandboxSnapshotResponse (``sandboxes.SnapshotResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxSnapshotResponse(Model):
    """Used by ``POST /v2/sandboxes/boxes/{name}/snapshot``, ``POST /v2/sandboxes/snapshots``, ``GET
    /v2/sandboxes/snapshots/{snapshot_id}``.
    """

    created_at: str | None = None
    created_by: str | None = None
    docker_image: str | None = None
    fs_capacity_bytes: int | None = None
    fs_used_bytes: int | None = None
    id: str | None = None
    image_digest: str | None = None
    name: str | None = None
    registry_id: str | None = None
    source_sandbox_id: str | None = None
    status: str | None = None
    status_message: str | None = None
    updated_at: str | None = None

    contract_name: ClassVar[str] = "sandboxes.SnapshotResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 13:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = data["created_at"]
                self.created_by = data["created_by"]
                self.docker_image = data["docker_image"]
                self.fs_capacity_bytes = data["fs_capacity_bytes"]
                self.fs_used_bytes = data["fs_used_bytes"]
                self.id = data["id"]
                self.image_digest = data["image_digest"]
                self.name = data["name"]
                self.registry_id = data["registry_id"]
                self.source_sandbox_id = data["source_sandbox_id"]
                self.status = data["status"]
                self.status_message = data["status_message"]
                self.updated_at = data["updated_at"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 13:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "created_by" in data:
            self.created_by = data["created_by"]
        if "docker_image" in data:
            self.docker_image = data["docker_image"]
        if "fs_capacity_bytes" in data:
            self.fs_capacity_bytes = data["fs_capacity_bytes"]
        if "fs_used_bytes" in data:
            self.fs_used_bytes = data["fs_used_bytes"]
        if "id" in data:
            self.id = data["id"]
        if "image_digest" in data:
            self.image_digest = data["image_digest"]
        if "name" in data:
            self.name = data["name"]
        if "registry_id" in data:
            self.registry_id = data["registry_id"]
        if "source_sandbox_id" in data:
            self.source_sandbox_id = data["source_sandbox_id"]
        if "status" in data:
            self.status = data["status"]
        if "status_message" in data:
            self.status_message = data["status_message"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
