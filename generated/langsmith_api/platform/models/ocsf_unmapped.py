from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .audit_log_message import AuditLogMessage


@model
class OCSFUnmapped(Model):
    """Part of other models."""

    original_audit_log: AuditLogMessage

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "original_audit_log" in data:
            self.original_audit_log = models.AuditLogMessage.decode(data["original_audit_log"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
