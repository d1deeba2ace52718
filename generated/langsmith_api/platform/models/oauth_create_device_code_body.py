from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OauthCreateDeviceCodeBody(Model):
    """Used by ``POST /oauth/device/code``."""

    client_id: str

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "client_id" in data:
            self.client_id = data["client_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
