from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tag_count import TagCount


@model
class ListTagsResponse(Model):
    """Used by ``GET /api/v1/repos/tags``."""

    tags: list[TagCount]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "tags" in data:
            self.tags = to_list(data["tags"], models.TagCount.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[TagCount]:
        """The items of this page: ``tags``."""
        return self.tags
