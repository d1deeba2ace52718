from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .example_group_with_sessions import ExampleGroupWithSessions


@model
class GroupedExamplesWithRunsResponse(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/group/runs``."""

    groups: list[ExampleGroupWithSessions]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "groups" in data:
            self.groups = to_list(data["groups"], models.ExampleGroupWithSessions.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self

    @property
    def page_items(self) -> list[ExampleGroupWithSessions]:
        """The items of this page: ``groups``."""
        return self.groups
