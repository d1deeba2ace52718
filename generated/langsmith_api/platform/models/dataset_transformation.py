from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .dataset_transformation_type import DatasetTransformationType


@model
class DatasetTransformation(Model):
    """Part of other models."""

    path: list[str]
    transformation_type: DatasetTransformationType | str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "path" in data:
            self.path = data["path"]
        if "transformation_type" in data:
            self.transformation_type = to_enumeration(data["transformation_type"], models.DatasetTransformationType)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
