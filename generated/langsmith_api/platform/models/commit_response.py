"""CommitResponse (``commits.CommitResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .commit_example_run import CommitExampleRun


@model
class CommitResponse(Model):
    """Used by ``GET /commits/{owner}/{repo}/{commit}``."""

    commit_hash: str | None = None
    description: str | None = None
    examples: list[CommitExampleRun] | None = None
    is_draft: bool | None = None
    manifest: dict[str, Any] | None = None
    model_config: dict[str, Any] | None = None
    model_provider: str | None = None

    contract_name: ClassVar[str] = "commits.CommitResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit_hash" in data:
            self.commit_hash = data["commit_hash"]
        if "description" in data:
            self.description = data["description"]
        if "examples" in data:
            self.examples = to_list(data["examples"], models.CommitExampleRun.decode)
        if "is_draft" in data:
            self.is_draft = data["is_draft"]
        if "manifest" in data:
            self.manifest = data["manifest"]
        if "model_config" in data:
            self.model_config = data["model_config"]
        if "model_provider" in data:
            self.model_provider = data["model_provider"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
