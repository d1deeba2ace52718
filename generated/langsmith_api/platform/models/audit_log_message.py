from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .audit_log_enrichments import AuditLogEnrichments


@model
class AuditLogMessage(Model):
    """Part of other models."""

    api_key_id: UUID | None
    enrichments: AuditLogEnrichments | None
    id: UUID
    ls_user_id: UUID | None
    operation_name: str
    operation_succeeded: bool | None
    organization_id: UUID | None
    request_time: datetime
    user_id: UUID | None
    workspace_id: UUID | None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.api_key_id = to_uuid(data["api_key_id"])
                self.enrichments = models.AuditLogEnrichments.decode(data["enrichments"])
                self.id = to_uuid(data["id"])
                self.ls_user_id = to_uuid(data["ls_user_id"])
                self.operation_name = data["operation_name"]
                self.operation_succeeded = data["operation_succeeded"]
                self.organization_id = to_uuid(data["organization_id"])
                self.request_time = to_datetime(data["request_time"])
                self.user_id = to_uuid(data["user_id"])
                self.workspace_id = to_uuid(data["workspace_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "api_key_id" in data:
            self.api_key_id = to_uuid(data["api_key_id"])
        if "enrichments" in data:
            self.enrichments = models.AuditLogEnrichments.decode(data["enrichments"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "operation_name" in data:
            self.operation_name = data["operation_name"]
        if "operation_succeeded" in data:
            self.operation_succeeded = data["operation_succeeded"]
        if "organization_id" in data:
            self.organization_id = to_uuid(data["organization_id"])
        if "request_time" in data:
            self.request_time = to_datetime(data["request_time"])
        if "user_id" in data:
            self.user_id = to_uuid(data["user_id"])
        if "workspace_id" in data:
            self.workspace_id = to_uuid(data["workspace_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
