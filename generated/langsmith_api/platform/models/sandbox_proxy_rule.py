"""SandboxProxyRule (``sandboxes.ProxyRule`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_proxy_header import SandboxProxyHeader


@model
class SandboxProxyRule(Model):
    """Part of other models.

    Attributes:
        match_hosts: Array of string, at least ``1`` items.
    """

    match_hosts: list[str]
    name: str
    enabled: bool | None = None
    headers: list[SandboxProxyHeader] | None = None
    match_paths: list[str] | None = None

    contract_name: ClassVar[str] = "sandboxes.ProxyRule"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "match_hosts" in data:
            self.match_hosts = data["match_hosts"]
        if "name" in data:
            self.name = data["name"]
        if "enabled" in data:
            self.enabled = data["enabled"]
        if "headers" in data:
            self.headers = to_list(data["headers"], models.SandboxProxyHeader.decode)
        if "match_paths" in data:
            self.match_paths = data["match_paths"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
