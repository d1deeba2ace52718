"""GithubAppUpdateUserConnectionRequest (``github_app.UpdateUserConnectionRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppUpdateUserConnectionRequest(Model):
    """Used by ``PATCH /v1/platform/fleet/providers/github-app/connection``."""

    actor_preference: str | None = None

    contract_name: ClassVar[str] = "github_app.UpdateUserConnectionRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "actor_preference" in data:
            self.actor_preference = data["actor_preference"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
