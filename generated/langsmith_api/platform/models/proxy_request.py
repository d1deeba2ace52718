from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .proxy_request_method import ProxyRequestMethod


@model
class ProxyRequest(Model):
    """Used by ``POST /api/v1/mcp/proxy``."""

    url: str
    body: Any = None
    headers: dict[str, str] | None = None
    method: ProxyRequestMethod | str | None = None
    oauth_provider_id: str | None = None
    timeout: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "url" in data:
            self.url = data["url"]
        if "body" in data:
            self.body = data["body"]
        if "headers" in data:
            self.headers = data["headers"]
        if "method" in data:
            self.method = to_enumeration(data["method"], models.ProxyRequestMethod)
        if "oauth_provider_id" in data:
            self.oauth_provider_id = data["oauth_provider_id"]
        if "timeout" in data:
            self.timeout = data["timeout"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
