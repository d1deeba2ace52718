"""TagTransition (``tag_transitions.TagTransition`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TagTransition(Model):
    """Part of other models."""

    created_at: str | None = None
    from_commit_hash: str | None = None
    from_commit_id: str | None = None
    id: str | None = None
    performed_by: str | None = None
    performed_by_name: str | None = None
    repo_id: str | None = None
    tag_name: str | None = None
    to_commit_hash: str | None = None
    to_commit_id: str | None = None

    contract_name: ClassVar[str] = "tag_transitions.TagTransition"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = data["created_at"]
                self.from_commit_hash = data["from_commit_hash"]
                self.from_commit_id = data["from_commit_id"]
                self.id = data["id"]
                self.performed_by = data["performed_by"]
                self.performed_by_name = data["performed_by_name"]
                self.repo_id = data["repo_id"]
                self.tag_name = data["tag_name"]
                self.to_commit_hash = data["to_commit_hash"]
                self.to_commit_id = data["to_commit_id"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "from_commit_hash" in data:
            self.from_commit_hash = data["from_commit_hash"]
        if "from_commit_id" in data:
            self.from_commit_id = data["from_commit_id"]
        if "id" in data:
            self.id = data["id"]
        if "performed_by" in data:
            self.performed_by = data["performed_by"]
        if "performed_by_name" in data:
            self.performed_by_name = data["performed_by_name"]
        if "repo_id" in data:
            self.repo_id = data["repo_id"]
        if "tag_name" in data:
            self.tag_name = data["tag_name"]
        if "to_commit_hash" in data:
            self.to_commit_hash = data["to_commit_hash"]
        if "to_commit_id" in data:
            self.to_commit_id = data["to_commit_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
