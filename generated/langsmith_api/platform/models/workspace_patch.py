from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class WorkspacePatch(Model):
    """Used by ``PATCH /api/v1/workspaces/{workspace_id}``.

    Attributes:
        display_name: String, at least ``1`` characters, matching ``^[a-zA-Z0-9\\-_ '@()]+$``.
    """

    display_name: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "display_name" in data:
            self.display_name = data["display_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
