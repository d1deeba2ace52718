"""SandboxAccessControl (``sandboxes.AccessControl`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class SandboxAccessControl(Model):
    """Part of other models."""

    allow_list: list[str] | None = None
    deny_list: list[str] | None = None

    contract_name: ClassVar[str] = "sandboxes.AccessControl"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "allow_list" in data:
            self.allow_list = data["allow_list"]
        if "deny_list" in data:
            self.deny_list = data["deny_list"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
