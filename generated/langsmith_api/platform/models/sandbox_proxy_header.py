"""SandboxProxyHeader (``sandboxes.ProxyHeader`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .sandbox_header_type import SandboxHeaderType


@model
class SandboxProxyHeader(Model):
    """Part of other models."""

    name: str
    type: SandboxHeaderType | str
    is_set_: bool | None = None
    value: str | None = None

    contract_name: ClassVar[str] = "sandboxes.ProxyHeader"
    contract_names: ClassVar[Mapping[str, str]] = {"is_set_": "is_set"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "name" in data:
            self.name = data["name"]
        if "type" in data:
            self.type = to_enumeration(data["type"], models.SandboxHeaderType)
        if "is_set" in data:
            self.is_set_ = data["is_set"]
        if "value" in data:
            self.value = data["value"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
