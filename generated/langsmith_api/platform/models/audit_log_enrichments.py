from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AuditLogEnrichments(Model):
    """Part of other models."""

    client_host: str | None = None
    client_port: int | None = None
    request_method: str | None = None
    request_path: str | None = None
    resource_ids: list[str] | None = None
    response_status_code: int | None = None
    x_forwarded_for: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "client_host" in data:
            self.client_host = data["client_host"]
        if "client_port" in data:
            self.client_port = data["client_port"]
        if "request_method" in data:
            self.request_method = data["request_method"]
        if "request_path" in data:
            self.request_path = data["request_path"]
        if "resource_ids" in data:
            self.resource_ids = data["resource_ids"]
        if "response_status_code" in data:
            self.response_status_code = data["response_status_code"]
        if "x_forwarded_for" in data:
            self.x_forwarded_for = data["x_forwarded_for"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
