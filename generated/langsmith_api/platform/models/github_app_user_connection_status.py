"""GithubAppUserConnectionStatus (``github_app.UserConnectionStatus`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .github_app_user_connection_metadata import GithubAppUserConnectionMetadata


@model
class GithubAppUserConnectionStatus(Model):
    """Used by ``GET /v1/platform/fleet/providers/github-app/connection``, ``PATCH
    /v1/platform/fleet/providers/github-app/connection``.
    """

    actor_preference: str | None = None
    is_connected: bool | None = None
    metadata: GithubAppUserConnectionMetadata | None = None
    type: str | None = None

    contract_name: ClassVar[str] = "github_app.UserConnectionStatus"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "actor_preference" in data:
            self.actor_preference = data["actor_preference"]
        if "is_connected" in data:
            self.is_connected = data["is_connected"]
        if "metadata" in data:
            self.metadata = models.GithubAppUserConnectionMetadata.decode(data["metadata"])
        if "type" in data:
            self.type = data["type"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
