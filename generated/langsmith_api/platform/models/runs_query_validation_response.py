from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .runs_query_validation_error import RunsQueryValidationError


@model
class RunsQueryValidationResponse(Model):
    """Used by ``POST /api/v1/runs/query/validate``."""

    valid: bool
    errors: list[RunsQueryValidationError] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "valid" in data:
            self.valid = data["valid"]
        if "errors" in data:
            self.errors = to_list(data["errors"], models.RunsQueryValidationError.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
