from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ThreadPreviewResponse(Model):
    """Used by ``GET /api/v1/runs/threads/{thread_id}``."""

    previews: dict[str, str]
    thread_id: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "previews" in data:
            self.previews = data["previews"]
        if "thread_id" in data:
            self.thread_id = data["thread_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
