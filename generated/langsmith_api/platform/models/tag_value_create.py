from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TagValueCreate(Model):
    """Used by ``POST /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values``.

    Attributes:
        value: String, at least ``1`` characters, at most ``255`` characters.
    """

    value: str
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "value" in data:
            self.value = data["value"]
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
