"""ListPublicDataPlanesResponse (``data_planes.ListPublicDataPlanesResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .public_data_plane import PublicDataPlane


@model
class ListPublicDataPlanesResponse(Model):
    """Used by ``GET /v1/platform/orgs/current/data-planes``."""

    data_planes: list[PublicDataPlane] | None = None

    contract_name: ClassVar[str] = "data_planes.ListPublicDataPlanesResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "data_planes" in data:
            self.data_planes = to_list(data["data_planes"], models.PublicDataPlane.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
