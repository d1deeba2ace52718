from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .run import Run


@model
class RunsBatchIngestBody(Model):
    """Used by ``POST /runs/batch``."""

    patch: list[Run] | None = None
    post: list[Run] | None = None

    contract_name: ClassVar[str] = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "patch" in data:
            self.patch = to_list(data["patch"], models.Run.decode)
        if "post" in data:
            self.post = to_list(data["post"], models.Run.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
