from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_union, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class RepoTagRequest(Model):
    """Used by ``POST /api/v1/repos/{owner}/{repo}/tags``."""

    commit_id: UUID
    tag_name: str
    skip_webhooks: bool | list[UUID] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "commit_id" in data:
            self.commit_id = to_uuid(data["commit_id"])
        if "tag_name" in data:
            self.tag_name = data["tag_name"]
        if "skip_webhooks" in data:
            self.skip_webhooks = to_union(data["skip_webhooks"], array=lambda value: to_list(value, to_uuid))
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
