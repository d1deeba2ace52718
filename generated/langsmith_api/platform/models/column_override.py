"""ColumnOverride (``experiment_view_overrides.ColumnOverride`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class ColumnOverride(Model):
    """Part of other models.

    Attributes:
        column: String, at most ``200`` characters.
        color_gradient: Array of array, at most ``20`` items.
        precision: Integer, at least ``1``, at most ``6``.
    """

    column: str
    color_gradient: list[list[Any]] | None = None
    color_map: dict[str, Any] | None = None
    disable_colors: bool | None = None
    hide: bool | None = None
    precision: int | None = None

    contract_name: ClassVar[str] = "experiment_view_overrides.ColumnOverride"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "column" in data:
            self.column = data["column"]
        if "color_gradient" in data:
            self.color_gradient = data["color_gradient"]
        if "color_map" in data:
            self.color_map = data["color_map"]
        if "disable_colors" in data:
            self.disable_colors = data["disable_colors"]
        if "hide" in data:
            self.hide = data["hide"]
        if "precision" in data:
            self.precision = data["precision"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
