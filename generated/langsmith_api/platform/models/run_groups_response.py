from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run_group import RunGroup


@model
class RunGroupsResponse(Model):
    """Used by ``POST /api/v1/runs/group``."""

    groups: list[RunGroup]
    total: int

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "groups" in data:
            self.groups = to_list(data["groups"], models.RunGroup.decode)
        if "total" in data:
            self.total = data["total"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[RunGroup]:
        """The items of this page: ``groups``."""
        return self.groups
