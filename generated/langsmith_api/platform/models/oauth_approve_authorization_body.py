from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OauthApproveAuthorizationBody(Model):
    """Used by ``POST /oauth/authorize/approve``."""

    client_id: str
    code_challenge: str
    code_challenge_method: str
    organization_id: str
    redirect_uri: str
    state: str | None = None

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "client_id" in data:
            self.client_id = data["client_id"]
        if "code_challenge" in data:
            self.code_challenge = data["code_challenge"]
        if "code_challenge_method" in data:
            self.code_challenge_method = data["code_challenge_method"]
        if "organization_id" in data:
            self.organization_id = data["organization_id"]
        if "redirect_uri" in data:
            self.redirect_uri = data["redirect_uri"]
        if "state" in data:
            self.state = data["state"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
