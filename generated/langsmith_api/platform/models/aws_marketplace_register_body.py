from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AwsMarketplaceRegisterBody(Model):
    """Used by ``POST /aws-marketplace/register``."""

    x_amzn_marketplace_token: str

    contract_name: ClassVar[str] = ""
    contract_names: ClassVar[Mapping[str, str]] = {"x_amzn_marketplace_token": "x-amzn-marketplace-token"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "x-amzn-marketplace-token" in data:
            self.x_amzn_marketplace_token = data["x-amzn-marketplace-token"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
