from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TagKeyCreate(Model):
    """Used by ``POST /api/v1/workspaces/current/tag-keys``.

    Attributes:
        key: String, at least ``1`` characters, at most ``255`` characters.
    """

    key: str
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "key" in data:
            self.key = data["key"]
        if "description" in data:
            self.description = data["description"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
