"""TagTransitionHistoryResponse (``tag_transitions.TagTransitionHistoryResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tag_transition import TagTransition


@model
class TagTransitionHistoryResponse(Model):
    """Used by ``GET /repos/{owner}/{repo}/tags/{tag_name}/history``."""

    total: int | None = None
    transitions: list[TagTransition] | None = None

    contract_name: ClassVar[str] = "tag_transitions.TagTransitionHistoryResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "total" in data:
            self.total = data["total"]
        if "transitions" in data:
            self.transitions = to_list(data["transitions"], models.TagTransition.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[TagTransition]:
        """The items of this page: ``transitions``."""
        return self.transitions or []
