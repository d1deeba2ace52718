"""GithubAppUserConnectionMetadata (``github_app.UserConnectionMetadata`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppUserConnectionMetadata(Model):
    """Part of other models."""

    github_username: str | None = None

    contract_name: ClassVar[str] = "github_app.UserConnectionMetadata"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "github_username" in data:
            self.github_username = data["github_username"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
