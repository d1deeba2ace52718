from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .custom_charts_section import CustomChartsSection


@model
class CustomChartsResponse(Model):
    """Used by ``POST /api/v1/charts``, ``POST /api/v1/org-charts``."""

    sections: list[CustomChartsSection]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "sections" in data:
            self.sections = to_list(data["sections"], models.CustomChartsSection.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
