"""OAuthTokenErrorResponse (``oauth.TokenErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OAuthTokenErrorResponse(Model):
    """Used by ``GET /.well-known/oauth-authorization-server``, ``GET /oauth/authorize``, ``POST
    /oauth/authorize/approve`` and 3 more.
    """

    error: str | None = None
    error_description: str | None = None

    contract_name: ClassVar[str] = "oauth.TokenErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if "error_description" in data:
            self.error_description = data["error_description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
