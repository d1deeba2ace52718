from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OauthAuthorizeDeviceBody(Model):
    """Used by ``POST /oauth/device/authorize``."""

    organization_id: str
    user_code: str

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "organization_id" in data:
            self.organization_id = data["organization_id"]
        if "user_code" in data:
            self.user_code = data["user_code"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
