"""GithubAppInstallation (``github_app.Installation`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppInstallation(Model):
    """Used by ``GET /v1/platform/fleet/providers/github-app/installations``, ``POST
    /v1/platform/fleet/providers/github-app/installations/refresh``.
    """

    account_login: str | None = None
    created_at: str | None = None
    id: str | None = None
    installation_id: str | None = None
    metadata: dict[str, Any] | None = None
    organization_id: str | None = None
    provider: str | None = None
    updated_at: str | None = None
    user_id: str | None = None

    contract_name: ClassVar[str] = "github_app.Installation"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.account_login = data["account_login"]
                self.created_at = data["created_at"]
                self.id = data["id"]
                self.installation_id = data["installation_id"]
                self.metadata = data["metadata"]
                self.organization_id = data["organization_id"]
                self.provider = data["provider"]
                self.updated_at = data["updated_at"]
                self.user_id = data["user_id"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "account_login" in data:
            self.account_login = data["account_login"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "id" in data:
            self.id = data["id"]
        if "installation_id" in data:
            self.installation_id = data["installation_id"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "organization_id" in data:
            self.organization_id = data["organization_id"]
        if "provider" in data:
            self.provider = data["provider"]
        if "updated_at" in data:
            self.updated_at = data["updated_at"]
        if "user_id" in data:
            self.user_id = data["user_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
