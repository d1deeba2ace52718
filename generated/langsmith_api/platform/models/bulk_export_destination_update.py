from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .bulk_export_destination_s3_credentials import BulkExportDestinationS3Credentials


@model
class BulkExportDestinationUpdate(Model):
    """Used by ``PATCH /api/v1/bulk-exports/destinations/{destination_id}``."""

    credentials: BulkExportDestinationS3Credentials

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "credentials" in data:
            self.credentials = models.BulkExportDestinationS3Credentials.decode(data["credentials"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
