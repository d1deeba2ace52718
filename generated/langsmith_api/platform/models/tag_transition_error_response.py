"""TagTransitionErrorResponse (``tag_transitions.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class TagTransitionErrorResponse(Model):
    """Used by ``GET /repos/{owner}/{repo}/tags/{tag_name}/history``."""

    error: str | None = None

    contract_name: ClassVar[str] = "tag_transitions.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
