"""SandboxProxyConfig (``sandboxes.ProxyConfig`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_access_control import SandboxAccessControl
    from .sandbox_callback import SandboxCallback
    from .sandbox_proxy_rule import SandboxProxyRule


@model
class SandboxProxyConfig(Model):
    """Part of other models."""

    access_control: SandboxAccessControl | None = None
    callbacks: list[SandboxCallback] | None = None
    no_proxy: list[str] | None = None
    rules: list[SandboxProxyRule] | None = None

    contract_name: ClassVar[str] = "sandboxes.ProxyConfig"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "access_control" in data:
            self.access_control = models.SandboxAccessControl.decode(data["access_control"])
        if "callbacks" in data:
            self.callbacks = to_list(data["callbacks"], models.SandboxCallback.decode)
        if "no_proxy" in data:
            self.no_proxy = data["no_proxy"]
        if "rules" in data:
            self.rules = to_list(data["rules"], models.SandboxProxyRule.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
