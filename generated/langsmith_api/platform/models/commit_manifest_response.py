from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .repo_example_response import RepoExampleResponse


@model
class CommitManifestResponse(Model):
    """Part of other models."""

    commit_hash: str
    manifest: dict[str, Any]
    examples: list[RepoExampleResponse] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit_hash" in data:
            self.commit_hash = data["commit_hash"]
        if "manifest" in data:
            self.manifest = data["manifest"]
        if "examples" in data:
            self.examples = to_list(data["examples"], models.RepoExampleResponse.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
