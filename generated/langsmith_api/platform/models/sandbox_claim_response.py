"""SandboxClaimResponse (``sandboxes.ClaimResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_proxy_config import SandboxProxyConfig


@model
class SandboxClaimResponse(Model):
    """Used by ``POST /v2/sandboxes/boxes``, ``GET /v2/sandboxes/boxes/{name}``, ``PATCH /v2/sandboxes/boxes/{name}``
    and 2 more.
    """

    created_at: str | None = None
    dataplane_url: str | None = None
    expires_at: str | None = None
    fs_capacity_bytes: int | None = None
    id: str | None = None
    idle_ttl_seconds: int | None = None
    mem_bytes: int | None = None
    name: str | None = None
    proxy_config: SandboxProxyConfig | None = None
    size_class: str | None = None
    snapshot_id: str | None = None
    status: str | None = None
    status_message: str | None = None
    ttl_seconds: int | None = None
    updated_at: str | None = None
    vcpus: int | None = None

    contract_name: ClassVar[str] = "sandboxes.ClaimResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 16:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = data["created_at"]
                self.dataplane_url = data["dataplane_url"]
                self.expires_at = data["expires_at"]
                self.fs_capacity_bytes = data["fs_capacity_bytes"]
                self.id = data["id"]
                self.idle_ttl_seconds = data["idle_ttl_seconds"]
                self.mem_bytes = data["mem_bytes"]
                self.name = data["name"]
                self.proxy_config = models.SandboxProxyConfig.decode(data["proxy_config"])
                self.size_class = data["size_class"]
                self.snapshot_id = data["snapshot_id"]
                self.status = data["status"]
                self.status_message = data["status_message"]
                self.ttl_seconds = data["ttl_seconds"]
                self.updated_at = data["updated_at"]
                self.vcpus = data["vcpus"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 16:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "dataplane_url" in data:
            self.dataplane_url = data["dataplane_url"]
        if "expires_at" in data:
            self.expires_at = data["expires_at"]
        if "fs_capacity_bytes" in data:
            self.fs_capacity_bytes = data["fs_capacity_bytes"]
        if "id" in data:
            self.id = data["id"]
        if "idle_ttl_seconds" in data:
            self.idle_ttl_seconds = data["idle_ttl_seconds"]
        if "mem_bytes" in data:
            self.mem_bytes = data["mem_bytes"]
        if "name" in data:
            self.name = data["name"]
        if "proxy_config" in data:
            self.proxy_config = models.SandboxProxyConfig.decode(data["proxy_config"])
        if "size_class" in data:
            self.size_class = data["size_class"]
        if "snapshot_id" in data:
            self.snapshot_id = data["snapshot_id"]
        if "status" in data:
            self.status = data["status"]
        if "status_message" in data:
            self.status_message = data["status_message"]
        if "ttl_seconds" in data:
            self.ttl_seconds = data["ttl_seconds"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if "vcpus" in data:
            self.vcpus = data["vcpus"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
