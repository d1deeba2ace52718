from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .access_scope import AccessScope


@model
class PermissionResponse(Model):
    """Used by ``GET /api/v1/orgs/permissions``."""

    access_scope: AccessScope | str
    description: str
    name: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "access_scope" in data:
            self.access_scope = to_enumeration(data["access_scope"], models.AccessScope)
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
