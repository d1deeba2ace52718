from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .bulk_export_destination_s3_config import BulkExportDestinationS3Config


@model
class BulkExportDestination(Model):
    """Used by ``GET /api/v1/bulk-exports/destinations``, ``POST /api/v1/bulk-exports/destinations``, ``GET
    /api/v1/bulk-exports/destinations/{destination_id}`` and 1 more.

    Attributes:
        display_name: String, at least ``1`` characters, matching ``^[a-zA-Z0-9\\-_ ']+$``.
    """

    config: BulkExportDestinationS3Config
    created_at: datetime
    credentials_keys: list[str]
    display_name: str
    id: UUID
    tenant_id: UUID
    updated_at: datetime
    destination_type: Literal["s3"] | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"destination_type": "s3"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.config = models.BulkExportDestinationS3Config.decode(data["config"])
                self.created_at = to_datetime(data["created_at"])
                self.credentials_keys = data["credentials_keys"]
                self.display_name = data["display_name"]
                self.id = to_uuid(data["id"])
                self.tenant_id = to_uuid(data["tenant_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.destination_type = data["destination_type"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "config" in data:
            self.config = models.BulkExportDestinationS3Config.decode(data["config"])
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "credentials_keys" in data:
            self.credentials_keys = data["credentials_keys"]
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "destination_type" in data:
            self.destination_type = data["destination_type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
