"""OAuthAuthorizationServerMetadata (``oauth.AuthorizationServerMetadata`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OAuthAuthorizationServerMetadata(Model):
    """Used by ``GET /.well-known/oauth-authorization-server``."""

    authorization_endpoint: str | None = None
    code_challenge_methods_supported: list[str] | None = None
    device_authorization_endpoint: str | None = None
    grant_types_supported: list[str] | None = None
    issuer: str | None = None
    jwks_uri: str | None = None
    response_types_supported: list[str] | None = None
    revocation_endpoint: str | None = None
    scopes_supported: list[str] | None = None
    token_endpoint: str | None = None
    token_endpoint_auth_methods_supported: list[str] | None = None

    contract_name: ClassVar[str] = "oauth.AuthorizationServerMetadata"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 11:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.authorization_endpoint = data["authorization_endpoint"]
                self.code_challenge_methods_supported = data["code_challenge_methods_supported"]
                self.device_authorization_endpoint = data["device_authorization_endpoint"]
                self.grant_types_supported = data["grant_types_supported"]
                self.issuer = data["issuer"]
                self.jwks_uri = data["jwks_uri"]
                self.response_types_supported = data["response_types_supported"]
                self.revocation_endpoint = data["revocation_endpoint"]
                self.scopes_supported = data["scopes_supported"]
                self.token_endpoint = data["token_endpoint"]
                self.token_endpoint_auth_methods_supported = data["token_endpoint_auth_methods_supported"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 11:
                    self._keep(data)
                return self
        if "authorization_endpoint" in data:
            self.authorization_endpoint = data["authorization_endpoint"]
        if "code_challenge_methods_supported" in data:
            self.code_challenge_methods_supported = data["code_challenge_methods_supported"]
        if "device_authorization_endpoint" in data:
            self.device_authorization_endpoint = data["device_authorization_endpoint"]
        if "grant_types_supported" in data:
            self.grant_types_supported = data["grant_types_supported"]
        if "issuer" in data:
            self.issuer = data["issuer"]
        if "jwks_uri" in data:
            self.jwks_uri = data["jwks_uri"]
        if "response_types_supported" in data:
            self.response_types_supported = data["response_types_supported"]
        if "revocation_endpoint" in data:
            self.revocation_endpoint = data["revocation_endpoint"]
        if "scopes_supported" in data:
            self.scopes_supported = data["scopes_supported"]
        if "token_endpoint" in data:
            self.token_endpoint = data["token_endpoint"]
        if "token_endpoint_auth_methods_supported" in data:
            self.token_endpoint_auth_methods_supported = data["token_endpoint_auth_methods_supported"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
