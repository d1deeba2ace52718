from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .feedback_category import FeedbackCategory
    from .feedback_type import FeedbackType


@model
class FeedbackConfig(Model):
    """Part of other models."""

    type: FeedbackType | str
    categories: list[FeedbackCategory] | None = None
    max: float | None = None
    min: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "type" in data:
            self.type = to_enumeration(data["type"], models.FeedbackType)
        if "categories" in data:
            self.categories = to_list(data["categories"], models.FeedbackCategory.decode)
        if "max" in data:
            self.max = data["max"]
        if "min" in data:
            self.min = data["min"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
