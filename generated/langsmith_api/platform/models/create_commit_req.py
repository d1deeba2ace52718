"""CreateCommitReq (``commits.CreateCommitReq`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class CreateCommitReq(Model):
    """Used by ``POST /commits/{owner}/{repo}``."""

    description: str | None = None
    manifest: dict[str, Any] | None = None
    parent_commit: str | None = None
    skip_webhooks: Any = None

    contract_name: ClassVar[str] = "commits.CreateCommitReq"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "manifest" in data:
            self.manifest = data["manifest"]
        if "parent_commit" in data:
            self.parent_commit = data["parent_commit"]
        if "skip_webhooks" in data:
            self.skip_webhooks = data["skip_webhooks"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
