"""SandboxCallback (``sandboxes.Callback`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_proxy_header import SandboxProxyHeader


@model
class SandboxCallback(Model):
    """Part of other models.

    Attributes:
        match_hosts: Array of string, at least ``1`` items.
        ttl_seconds: Integer, at least ``60``, at most ``3600``.
    """

    match_hosts: list[str]
    ttl_seconds: int
    url: str
    request_headers: list[SandboxProxyHeader] | None = None

    contract_name: ClassVar[str] = "sandboxes.Callback"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "match_hosts" in data:
            self.match_hosts = data["match_hosts"]
        if "ttl_seconds" in data:
            self.ttl_seconds = data["ttl_seconds"]
        if "url" in data:
            self.url = data["url"]
        if "request_headers" in data:
            self.request_headers = to_list(data["request_headers"], models.SandboxProxyHeader.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
