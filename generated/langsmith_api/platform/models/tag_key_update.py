from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TagKeyUpdate(Model):
    """Used by ``PATCH /api/v1/workspaces/current/tag-keys/{tag_key_id}``.

    Attributes:
        key: String, at least ``1`` characters, at most ``255`` characters or null.
    """

    description: str | None = None
    key: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "key" in data:
            self.key = data["key"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
