"""SandboxUsageResponse (``sandboxes.UsageResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxUsageResponse(Model):
    """Used by ``GET /v2/sandboxes/usage``."""

    cpu_limit_millicores: int | None = None
    cpu_used_millicores: int | None = None
    memory_limit_bytes: int | None = None
    memory_used_bytes: int | None = None
    pools_count: int | None = None
    registries_count: int | None = None
    sandbox_direct_count: int | None = None
    sandbox_pool_replicas_count: int | None = None
    sandbox_running_count: int | None = None
    sandbox_stopped_count: int | None = None
    sandboxes_limit: int | None = None
    sandboxes_used: int | None = None
    snapshots_count: int | None = None
    storage_limit_bytes: int | None = None
    storage_used_bytes: int | None = None
    templates_count: int | None = None
    volumes_limit: int | None = None
    volumes_used: int | None = None

    contract_name: ClassVar[str] = "sandboxes.UsageResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 18:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.cpu_limit_millicores = data["cpu_limit_millicores"]
                self.cpu_used_millicores = data["cpu_used_millicores"]
                self.memory_limit_bytes = data["memory_limit_bytes"]
                self.memory_used_bytes = data["memory_used_bytes"]
                self.pools_count = data["pools_count"]
                self.registries_count = data["registries_count"]
                self.sandbox_direct_count = data["sandbox_direct_count"]
                self.sandbox_pool_replicas_count = data["sandbox_pool_replicas_count"]
                self.sandbox_running_count = data["sandbox_running_count"]
                self.sandbox_stopped_count = data["sandbox_stopped_count"]
                self.sandboxes_limit = data["sandboxes_limit"]
                self.sandboxes_used = data["sandboxes_used"]
                self.snapshots_count = data["snapshots_count"]
                self.storage_limit_bytes = data["storage_limit_bytes"]
                self.storage_used_bytes = data["storage_used_bytes"]
                self.templates_count = data["templates_count"]
                self.volumes_limit = data["volumes_limit"]
                self.volumes_used = data["volumes_used"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 18:
                    self._keep(data)
                return self
        if "cpu_limit_millicores" in data:
            self.cpu_limit_millicores = data["cpu_limit_millicores"]
        if "cpu_used_millicores" in data:
            self.cpu_used_millicores = data["cpu_used_millicores"]
        if "memory_limit_bytes" in data:
            self.memory_limit_bytes = data["memory_limit_bytes"]
        if "memory_used_bytes" in data:
            self.memory_used_bytes = data["memory_used_bytes"]
        if "pools_count" in data:
            self.pools_count = data["pools_count"]
        if "registries_count" in data:
            self.registries_count = data["registries_count"]
        if "sandbox_direct_count" in data:
            self.sandbox_direct_count = data["sandbox_direct_count"]
        if "sandbox_pool_replicas_count" in data:
            self.sandbox_pool_replicas_count = data["sandbox_pool_replicas_count"]
        if "sandbox_running_count" in data:
            self.sandbox_running_count = data["sandbox_running_count"]
        if "sandbox_stopped_count" in data:
            self.sandbox_stopped_count = data["sandbox_stopped_count"]
        if "sandboxes_limit" in data:
            self.sandboxes_limit = data["sandboxes_limit"]
        if "sandboxes_used" in data:
            self.sandboxes_used = data["sandboxes_used"]
        if "snapshots_count" in data:
            self.snapshots_count = data["snapshots_count"]
        if "storage_limit_bytes" in data:
            self.storage_limit_bytes = data["storage_limit_bytes"]
        if "storage_used_bytes" in data:
            self.storage_used_bytes = data["storage_used_bytes"]
        if "templates_count" in data:
            self.templates_count = data["templates_count"]
        if "volumes_limit" in data:
            self.volumes_limit = data["volumes_limit"]
        if "volumes_used" in data:
            self.volumes_used = data["volumes_used"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
