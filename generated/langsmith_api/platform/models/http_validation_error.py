from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_union
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .validation_error import ValidationError


@model
class HTTPValidationError(Model):
    """Used by ``POST /api/v1/ace/execute``, ``GET /api/v1/annotation-queues``, ``POST /api/v1/annotation-queues`` and
    322 more.
    """

    detail: list[ValidationError] | str | dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "detail" in data:
            self.detail = to_union(data["detail"], array=lambda value: to_list(value, models.ValidationError.decode))
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
