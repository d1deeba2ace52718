"""SandboxUpdateClaimPayload (``sandboxes.UpdateClaimPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_proxy_config import SandboxProxyConfig


@model
class SandboxUpdateClaimPayload(Model):
    """Used by ``PATCH /v2/sandboxes/boxes/{name}``."""

    fs_capacity_bytes: int | None = None
    idle_ttl_seconds: int | None = None
    mem_bytes: int | None = None
    name: str | None = None
    proxy_config: SandboxProxyConfig | None = None
    ttl_seconds: int | None = None
    vcpus: int | None = None

    contract_name: ClassVar[str] = "sandboxes.UpdateClaimPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "fs_capacity_bytes" in data:
            self.fs_capacity_bytes = data["fs_capacity_bytes"]
        if "idle_ttl_seconds" in data:
            self.idle_ttl_seconds = data["idle_ttl_seconds"]
        if "mem_bytes" in data:
            self.mem_bytes = data["mem_bytes"]
        if "name" in data:
            self.name = data["name"]
        if "proxy_config" in data:
            self.proxy_config = models.SandboxProxyConfig.decode(data["proxy_config"])
        if "ttl_seconds" in data:
            self.ttl_seconds = data["ttl_seconds"]
        if "vcpus" in data:
            self.vcpus = data["vcpus"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
