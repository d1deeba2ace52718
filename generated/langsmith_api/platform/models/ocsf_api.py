from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .audit_log_operation import AuditLogOperation


@model
class OCSFApi(Model):
    """Part of other models."""

    operation: AuditLogOperation | str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "operation" in data:
            self.operation = to_enumeration(data["operation"], models.AuditLogOperation)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
