from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .botocore_s3_config import BotocoreS3Config


@model
class BulkExportDestinationS3Config(Model):
    """Part of other models.

    Attributes:
        bucket_name: String, at least ``3`` characters, at most ``63`` characters or null.
        endpoint_url: String, at most ``2048`` characters or null.
        prefix: String, at most ``2048`` characters.
        region: String, at least ``1`` characters or null.
    """

    bucket_name: str | None = None
    config_kwargs_s3: BotocoreS3Config | None = None
    endpoint_url: str | None = None
    include_bucket_in_prefix: bool | None = None
    prefix: str | None = None
    region: str | None = None
    s3_additional_kwargs: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "bucket_name" in data:
            self.bucket_name = data["bucket_name"]
        if "config_kwargs_s3" in data:
            self.config_kwargs_s3 = models.BotocoreS3Config.decode(data["config_kwargs_s3"])
        if "endpoint_url" in data:
            self.endpoint_url = data["endpoint_url"]
        if "include_bucket_in_prefix" in data:
            self.include_bucket_in_prefix = data["include_bucket_in_prefix"]
        if "prefix" in data:
            self.prefix = data["prefix"]
        if "region" in data:
            self.region = data["region"]
        if "s3_additional_kwargs" in data:
            self.s3_additional_kwargs = data["s3_additional_kwargs"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
