from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .botocore_s3_config_addressing_style import BotocoreS3ConfigAddressingStyle
    from .botocore_s3_config_us_east1_regional_endpoint import BotocoreS3ConfigUsEast1RegionalEndpoint


@model
class BotocoreS3Config(Model):
    """Part of other models."""

    addressing_style: BotocoreS3ConfigAddressingStyle | str | None = None
    payload_signing_enabled: bool | None = None
    us_east_1_regional_endpoint: BotocoreS3ConfigUsEast1RegionalEndpoint | str | None = None
    use_accelerate_endpoint: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "addressing_style" in data:
            self.addressing_style = to_enumeration(data["addressing_style"], models.BotocoreS3ConfigAddressingStyle)
        if "payload_signing_enabled" in data:
            self.payload_signing_enabled = data["payload_signing_enabled"]
        if "us_east_1_regional_endpoint" in data:
            self.us_east_1_regional_endpoint = to_enumeration(
                data["us_east_1_regional_endpoint"], models.BotocoreS3ConfigUsEast1RegionalEndpoint
            )
        if "use_accelerate_endpoint" in data:
            self.use_accelerate_endpoint = data["use_accelerate_endpoint"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
