"""SubmitUsageSnapshotPayload (``beacon.SubmitUsageSnapshotPayload`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SubmitUsageSnapshotPayload(Model):
    """Used by ``POST /v1/beacon/usage-snapshot``."""

    from_timestamp: str | None = None
    license_key: str | None = None
    measures: dict[str, int] | None = None
    to_timestamp: str | None = None

    contract_name: ClassVar[str] = "beacon.SubmitUsageSnapshotPayload"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "from_timestamp" in data:
            self.from_timestamp = data["from_timestamp"]
        if "license_key" in data:
            self.license_key = data["license_key"]
        if "measures" in data:
            self.measures = data["measures"]
        if "to_timestamp" in data:
            self.to_timestamp = data["to_timestamp"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
