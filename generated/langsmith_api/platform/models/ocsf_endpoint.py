from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OCSFEndpoint(Model):
    """Part of other models."""

    intermediate_ips: list[str] | None
    ip: str | None
    port: int | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "intermediate_ips" in data:
            self.intermediate_ips = data["intermediate_ips"]
        if "ip" in data:
            self.ip = data["ip"]
        if "port" in data:
            self.port = data["port"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
