from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime

    from .batch_ingest_config import BatchIngestConfig
    from .customer_info import CustomerInfo


@model
class InfoGetResponse(Model):
    """Used by ``GET /api/v1/info``."""

    version: str
    batch_ingest_config: BatchIngestConfig | None = None
    customer_info: CustomerInfo | None = None
    git_sha: str | None = None
    instance_flags: dict[str, Any] | None = None
    license_expiration_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "version" in data:
            self.version = data["version"]
        if "batch_ingest_config" in data:
            self.batch_ingest_config = models.BatchIngestConfig.decode(data["batch_ingest_config"])
        if "customer_info" in data:
            self.customer_info = models.CustomerInfo.decode(data["customer_info"])
        if "git_sha" in data:
            self.git_sha = data["git_sha"]
        if "instance_flags" in data:
            self.instance_flags = data["instance_flags"]
        if "license_expiration_time" in data:
            self.license_expiration_time = to_datetime(data["license_expiration_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
