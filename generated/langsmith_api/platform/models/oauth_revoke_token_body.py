from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OauthRevokeTokenBody(Model):
    """Used by ``POST /oauth/revoke``."""

    token: str

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "token" in data:
            self.token = data["token"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
