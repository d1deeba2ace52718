"""PublicDataPlane (``data_planes.PublicDataPlane`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .data_plane_status import DataPlaneStatus


@model
class PublicDataPlane(Model):
    """Part of other models."""

    api_url: str | None = None
    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    region: str | None = None
    status: DataPlaneStatus | str | None = None

    contract_name: ClassVar[str] = "data_planes.PublicDataPlane"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "api_url" in data:
            self.api_url = data["api_url"]
        if "created_at" in data:
            self.created_at = data["created_at"]
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "region" in data:
            self.region = data["region"]
        if "status" in data:
            self.status = to_enumeration(data["status"], models.DataPlaneStatus)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
