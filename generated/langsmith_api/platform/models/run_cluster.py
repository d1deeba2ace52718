"""RunCluster."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..._core.decoding import to_uuid
from ..._core.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class RunCluster(Model):
    """Part of other models."""

    description: str
    id: UUID
    level: int
    name: str
    num_runs: int
    stats: dict[str, Any] | None
    parent_id: UUID | None = None
    parent_name: str | None = None

    contract_name: ClassVar[str] = "RunCluster"
    contract_required: ClassVar[frozenset[str]] = frozenset(("description", "id", "level", "name", "num_runs", "stats"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "description" in data:
            self.description = data["description"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "level" in data:
            self.level = data["level"]
        if "name" in data:
            self.name = data["name"]
        if "num_runs" in data:
            self.num_runs = data["num_runs"]
        if "stats" in data:
            self.stats = data["stats"]
        if "parent_id" in data:
            self.parent_id = to_uuid(data["parent_id"])
        if "parent_name" in data:
            self.parent_name = data["parent_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
