from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .bulk_export_destination_s3_config import BulkExportDestinationS3Config
    from .bulk_export_destination_s3_credentials import BulkExportDestinationS3Credentials


@model
class BulkExportDestinationCreate(Model):
    """Used by ``POST /api/v1/bulk-exports/destinations``.

    Attributes:
        display_name: String, at least ``1`` characters, matching ``^[a-zA-Z0-9\\-_ ']+$``.
    """

    config: BulkExportDestinationS3Config
    display_name: str
    credentials: BulkExportDestinationS3Credentials | None = None
    destination_type: Literal["s3"] | None = None

    contract_constants: ClassVar[Mapping[str, Any]] = {"destination_type": "s3"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "config" in data:
            self.config = models.BulkExportDestinationS3Config.decode(data["config"])
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "credentials" in data:
            self.credentials = models.BulkExportDestinationS3Credentials.decode(data["credentials"])
        if "destination_type" in data:
            self.destination_type = data["destination_type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
